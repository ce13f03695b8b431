import styles from './Splash.module.css'

/** While a draft or a part of the program is fetched. */
export function Splash() {
  return (
    <main className={styles.splash}>
      <h1 className={styles.words}>正在打开草稿…</h1>
    </main>
  )
}
