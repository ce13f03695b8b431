import { useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { useStore } from 'zustand'
import { classNames } from '../../lib/class-names.ts'
import { acceptText } from './cell-entry.ts'
import styles from './CellOptionList.module.css'
import type { GridContext } from './grid-context.ts'
import type { GridIds } from './grid-ids.ts'
import type { CellOption } from './grid-model.ts'

interface CellOptionListProps {
  readonly context: GridContext
  readonly ids: GridIds
  readonly field: RefObject<HTMLElement | null>
  readonly scroller: RefObject<HTMLElement | null>
}

/** The list to pick from, at the active cell. The text field keeps the focus and names the highlighted option. */
export function CellOptionList({ context, ids, field, scroller }: CellOptionListProps) {
  const options = useStore(context.store, (state) => state.entry?.options)
  const place = useListPlace(options !== undefined, field, scroller)
  const highlightedElement = useRef<HTMLDivElement>(null)
  const highlighted = options?.highlighted
  useLayoutEffect(() => {
    highlightedElement.current?.scrollIntoView({ block: 'nearest' })
  }, [highlighted])
  if (options === undefined || place === null) return null
  return (
    <div className={styles.popup} style={place}>
      <div id={ids.list} role="listbox" aria-label="可选项" tabIndex={0} className={styles.list}>
        {options.options.map((option, index) => (
          <div
            key={option.key}
            id={ids.option(index)}
            ref={index === highlighted ? highlightedElement : null}
            role="option"
            tabIndex={-1}
            aria-selected={index === highlighted}
            className={classNames(styles.option, option.isSecondary === true && styles.secondary)}
            onPointerDown={(event) => {
              // The text field keeps the focus.
              event.preventDefault()
            }}
            onPointerUp={() => {
              acceptText(context, option.key)
            }}
          >
            <OptionText option={option} />
          </div>
        ))}
      </div>
      {options.options.length === 0 && <p className={styles.empty}>没有匹配的项</p>}
    </div>
  )
}

function OptionText({ option: { code, name, detail } }: { readonly option: CellOption }) {
  return (
    <>
      {code !== undefined && <span className={styles.code}>{code}</span>}
      <span className={styles.name}>{name}</span>
      {detail !== undefined && detail !== '' && <span className={styles.detail}>{detail}</span>}
    </>
  )
}

interface ListPlace {
  readonly left: number
  readonly top?: number
  readonly bottom?: number
  readonly minWidth: number
}

/** Above it where there is no room below; follows the cell while it scrolls. */
const LIST_HEIGHT = 290
const LIST_WIDTH = 480
/** The strip at the bottom of the page. */
const FOOT_HEIGHT = 32

function useListPlace(
  isOpen: boolean,
  field: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
): ListPlace | null {
  const [place, setPlace] = useState<ListPlace | null>(null)
  useLayoutEffect(() => {
    const frame = scroller.current
    if (!isOpen || frame === null) return
    const update = () => {
      const cell = field.current?.getBoundingClientRect()
      if (cell === undefined) return
      const left = Math.max(4, Math.min(cell.left, window.innerWidth - LIST_WIDTH - 4))
      const isBelow = cell.bottom + LIST_HEIGHT < window.innerHeight - FOOT_HEIGHT || cell.top < LIST_HEIGHT
      const vertical = isBelow ? { top: cell.bottom + 2 } : { bottom: window.innerHeight - cell.top + 2 }
      setPlace({ left, ...vertical, minWidth: cell.width })
    }
    update()
    frame.addEventListener('scroll', update)
    window.addEventListener('resize', update)
    return () => {
      frame.removeEventListener('scroll', update)
      window.removeEventListener('resize', update)
    }
  }, [isOpen, field, scroller])
  return place
}
