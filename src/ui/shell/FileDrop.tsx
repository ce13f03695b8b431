import { useEffect, useState } from 'react'
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

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false
}
