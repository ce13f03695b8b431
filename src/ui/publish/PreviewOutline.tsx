import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { OutlineEntry } from '../../export/read-pdf/pdf-overview.ts'
import { classNames } from '../../lib/class-names.ts'
import styles from './PreviewOutline.module.css'

interface PreviewOutlineProps {
  readonly outline: readonly OutlineEntry[]
  /** Of the one that is being read; -1 before the first. */
  readonly current: number
  readonly onGo: (entry: OutlineEntry) => void
}

const STEPS: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowDown: (index, count) => Math.min(index + 1, count - 1),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
}

/** The bookmarks of the PDF; one stop for Tab, the arrows move, Enter goes there. */
export function PreviewOutline({ outline, current, onGo }: PreviewOutlineProps) {
  const list = useRef<HTMLDivElement>(null)
  const [focused, setFocused] = useState<number | null>(null)
  // Beside the pages, so that it moves without them.
  useEffect(() => {
    if (list.current?.contains(document.activeElement) === true) return
    const entry = list.current?.children.item(Math.max(current, 0))
    if (list.current === null || !(entry instanceof HTMLElement)) return
    const { scrollTop, clientHeight } = list.current
    const isInSight = entry.offsetTop >= scrollTop && entry.offsetTop + 30 <= scrollTop + clientHeight
    if (!isInSight) list.current.scrollTop = entry.offsetTop - clientHeight / 3
  }, [current])

  const handleKeyDown = (event: KeyboardEvent, index: number): void => {
    const entry = outline[index]
    if (entry !== undefined && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault()
      onGo(entry)
      return
    }
    const next = STEPS[event.key]?.(index, outline.length)
    const item = next === undefined ? undefined : list.current?.children.item(next)
    if (!(item instanceof HTMLElement)) return
    event.preventDefault()
    item.focus()
  }
  const stop = Math.min(focused ?? Math.max(current, 0), outline.length - 1)
  return (
    <div ref={list} role="tree" aria-label="目录" className={styles.outline}>
      {outline.map((entry, index) => (
        <div
          key={`${String(index)} ${entry.title}`}
          role="treeitem"
          aria-level={entry.level}
          aria-current={index === current ? 'location' : undefined}
          tabIndex={index === stop ? 0 : -1}
          title={entry.title}
          className={classNames(styles.entry, styles[LOOKS[entry.level] ?? 'third'])}
          onClick={() => onGo(entry)}
          onFocus={() => setFocused(index)}
          onBlur={() => setFocused(null)}
          onKeyDown={(event) => handleKeyDown(event, index)}
        >
          <span className={styles.title}>{entry.title}</span>
          <span className={styles.page}>{entry.page + 1}</span>
        </div>
      ))}
    </div>
  )
}

const LOOKS: Readonly<Record<number, string>> = { 1: 'first', 2: 'second' }
