import { useRef, type KeyboardEvent } from 'react'
import styles from './PanelTabs.module.css'

interface PanelTabsProps<T extends string> {
  readonly label: string
  readonly tabs: readonly { readonly id: T; readonly name: string }[]
  readonly selected: T
  readonly onSelect: (id: T) => void
  /** Of the tab; that of its panel ends in `-panel`. */
  readonly nameId: (id: T) => string
}

/** The heads of panels of which one is shown; arrows, Home and End lead along them. */
export function PanelTabs<T extends string>({ label, tabs, selected, onSelect, nameId }: PanelTabsProps<T>) {
  const list = useRef<HTMLDivElement>(null)
  const handleKeyDown = (event: KeyboardEvent): void => {
    const current = tabs.findIndex(({ id }) => id === selected)
    const next = tabs[findNextIndex(event.key, current, tabs.length)]
    if (next === undefined) return
    event.preventDefault()
    onSelect(next.id)
    list.current?.querySelector<HTMLElement>(`#${CSS.escape(nameId(next.id))}`)?.focus()
  }
  return (
    <div ref={list} role="tablist" aria-label={label} className={styles.tabs}>
      {tabs.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={nameId(id)}
          aria-selected={id === selected}
          aria-controls={`${nameId(id)}-panel`}
          tabIndex={id === selected ? 0 : -1}
          className={styles.tab}
          onClick={() => onSelect(id)}
          onKeyDown={handleKeyDown}
        >
          {name}
        </button>
      ))}
    </div>
  )
}

function findNextIndex(key: string, current: number, count: number): number {
  switch (key) {
    case 'ArrowLeft':
      return (current - 1 + count) % count
    case 'ArrowRight':
      return (current + 1) % count
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return -1
  }
}
