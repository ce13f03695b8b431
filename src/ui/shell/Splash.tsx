import { useEffect, useState } from 'react'
import styles from './Splash.module.css'

const SLOW_MILLISECONDS = 800

/** While a draft or a part of the program is fetched; says within a second that it takes longer than it should. */
export function Splash() {
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_MILLISECONDS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <main className={styles.splash}>
      <h1 className={styles.words}>正在打开草稿…</h1>
      {isSlow && (
        <p className={styles.words} role="status">
          本机存储或网络还没有响应，仍在等待。手里有导出的 JSON 时，可以<a href="#/">回到首页</a>
          直接打开文件。
        </p>
      )}
    </main>
  )
}
