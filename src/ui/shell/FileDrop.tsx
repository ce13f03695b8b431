import { useEffect, useState } from 'react'
import { showNotice } from '../../state/notice-store.ts'
import styles from './FileDrop.module.css'
import { openPickedFiles } from './open-picked-file.ts'

/** Lets a file be dropped anywhere on the page; says so while one is dragged over it. */
export function FileDrop() {
  const [isOver, setIsOver] = useState(false)
  useEffect(() => {
    const aborting = new AbortController()
    const { signal } = aborting
    const handleDrag = (event: DragEvent): void => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setIsOver(true)
    }
    window.addEventListener('dragenter', handleDrag, { signal })
    window.addEventListener('dragover', handleDrag, { signal })
    window.addEventListener(
      'dragleave',
      (event) => {
        // Leaving one element for another within the page names the other.
        if (event.relatedTarget === null) setIsOver(false)
      },
      { signal },
    )
    window.addEventListener(
      'drop',
      (event) => {
        setIsOver(false)
        if (!hasFiles(event)) return
        event.preventDefault()
        if (holdsFolder(event)) {
          showNotice({
            tone: 'error',
            title: '拖入的是文件夹，不是草稿文件',
            details: ['请打开这个文件夹，只拖入其中的草稿文件（.json）或送审稿（.pdf）。当前内容没有改变。'],
          })
          return
        }
        void openPickedFiles(Array.from(event.dataTransfer?.files ?? []))
      },
      { signal },
    )
    return () => aborting.abort()
  }, [])
  return isOver ? (
    <div className={styles.overlay} aria-hidden>
      <p className={styles.words}>松开鼠标，打开文件</p>
    </div>
  ) : null
}

function holdsFolder({ dataTransfer }: DragEvent): boolean {
  return Array.from(dataTransfer?.items ?? []).some((item) => item.webkitGetAsEntry()?.isDirectory === true)
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false
}
