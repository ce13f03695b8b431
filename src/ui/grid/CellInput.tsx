import { useLayoutEffect, type RefObject } from 'react'
import { useStore } from 'zustand'
import { classNames } from '../../lib/class-names.ts'
import { boxOf } from './cell-box.ts'
import { spanRange } from './cell-range.ts'
import styles from './Grid.module.css'
import { findEditor, locateCell, type GridContext } from './grid-context.ts'
import type { GridIds } from './grid-ids.ts'
import { useCellInput } from './use-cell-input.ts'
import { useCellText } from './use-cell-text.ts'

interface CellInputProps {
  readonly context: GridContext
  readonly offsets: readonly number[]
  readonly ids: GridIds
  readonly field: RefObject<HTMLTextAreaElement | null>
}

/** The text field over the active cell. Empty and unseen until something is typed; holds the focus of the whole grid. */
export function CellInput({ context, offsets, ids, field }: CellInputProps) {
  const active = useStore(context.store, (state) => state.active)
  const entry = useStore(context.store, (state) => state.entry)
  const hint = useStore(context.store, (state) => state.hint)
  const handlers = useCellInput(context)
  const label = useCellText(context)
  const cell = locateCell(context, active)
  const editor = cell === undefined ? undefined : findEditor(context, cell)
  const hasOptions = editor?.kind === 'options'
  const place = cell?.position ?? { row: 0, column: 0 }
  const isWrong = entry?.error !== undefined
  const highlighted = entry?.options?.highlighted ?? -1
  const mode = entry?.mode
  useLayoutEffect(() => {
    const { current } = field
    if (mode !== 'editing' || current === null) return
    if (hasOptions) current.select()
    else current.setSelectionRange(current.value.length, current.value.length)
  }, [mode, hasOptions, field])
  return (
    <textarea
      {...handlers}
      ref={field}
      rows={1}
      className={classNames(
        styles.input,
        entry !== null && styles.entering,
        isWrong && styles.wrong,
        cell?.column.meta.align === 'end' && styles.end,
      )}
      style={boxOf(offsets, spanRange(place, place))}
      aria-label={label}
      aria-invalid={isWrong}
      aria-describedby={isWrong || hint !== null ? ids.note : undefined}
      aria-autocomplete={hasOptions ? 'list' : undefined}
      aria-controls={entry?.options === undefined ? undefined : ids.list}
      aria-activedescendant={highlighted === -1 ? undefined : ids.option(highlighted)}
      autoComplete="off"
      spellCheck={false}
      readOnly={editor === undefined || editor.kind === 'none'}
      value={entry?.text ?? ''}
    />
  )
}
