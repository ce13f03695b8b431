import { useRef, type KeyboardEvent, type ReactNode } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import { classNames } from '../../lib/class-names.ts'
import { ColumnResizer } from './ColumnResizer.tsx'
import styles from './GridHeader.module.css'

/** How the rows are sorted and narrowed by a column. */
export interface ColumnState {
  readonly sort?: 'ascending' | 'descending' | undefined
  readonly isFiltered: boolean
}

interface HeaderCellProps {
  /** Counted from zero. */
  readonly index: number
  readonly name: string
  readonly columnId: string
  readonly gridKey: string
  readonly align: 'center' | 'end' | undefined
  readonly width: number
  readonly state: ColumnState | undefined
  /** Whether the Tab key stops here. */
  readonly isTabStop: boolean
  readonly isOpen: boolean
  readonly onFocus: () => void
  readonly onOpenChange: (isOpen: boolean) => void
  readonly renderMenu: () => ReactNode
  readonly children: ReactNode
}

const SORT_SIGNS = { ascending: '↑', descending: '↓' }

export function HeaderCell({
  index,
  name,
  columnId,
  gridKey,
  align,
  width,
  state,
  isTabStop,
  isOpen,
  onFocus,
  onOpenChange,
  renderMenu,
  children,
}: HeaderCellProps) {
  const button = useRef<HTMLButtonElement>(null)
  const handleKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const steps = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (steps !== 0) focusNeighbour(event.currentTarget, steps)
    else if (event.key === 'ArrowDown') onOpenChange(true)
    else return
    event.preventDefault()
  }
  return (
    <div
      role="columnheader"
      aria-colindex={index + 2}
      aria-sort={state?.sort}
      className={classNames(styles.cell, align !== undefined && styles[align])}
    >
      <button
        type="button"
        ref={button}
        tabIndex={isTabStop ? 0 : -1}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        className={styles.button}
        title={`${name}：排序和筛选（在表格中按 Ctrl+Shift+L）`}
        onFocus={onFocus}
        onKeyDown={handleKeyDown}
        onClick={() => onOpenChange(true)}
      >
        <span>{children}</span>
        {state?.sort !== undefined && (
          <span className={styles.mark} aria-hidden="true">
            {SORT_SIGNS[state.sort]}
          </span>
        )}
        {state?.isFiltered === true && (
          <>
            <span className={styles.mark} aria-hidden="true">
              ▼
            </span>
            <span className="visually-hidden">（已筛选）</span>
          </>
        )}
        <span className={styles.hint} aria-hidden="true">
          ▾
        </span>
      </button>
      <ColumnResizer gridKey={gridKey} columnId={columnId} name={name} width={width} isTabStop={isTabStop} />
      {isOpen && (
        <Popover
          className={styles.popover ?? ''}
          triggerRef={button}
          isOpen
          placement="bottom start"
          offset={2}
          onOpenChange={onOpenChange}
        >
          <Dialog aria-label={`${name}：排序和筛选`} className={styles.dialog ?? ''}>
            {renderMenu()}
          </Dialog>
        </Popover>
      )}
    </div>
  )
}

function focusNeighbour(element: Element, steps: number): void {
  const buttons = [...(element.closest('[role="row"]')?.querySelectorAll('button') ?? [])]
  buttons[buttons.findIndex((button) => button === element) + steps]?.focus()
}
