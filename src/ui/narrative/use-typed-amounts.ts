import { useEffect, useState } from 'react'
import { listBindableAmounts } from '../../narrative/bindable-amounts.ts'
import { chooseField } from '../../narrative/choose-field.ts'
import type { StatementSource } from '../../narrative/statement-source.ts'
import type { TextField } from '../../narrative/text-field.ts'
import { createMarker } from './editor/mark-amounts.ts'
import type { TextEditor, TextRun } from './editor/text-editor.ts'

/** An amount that stands in a text as digits. */
export interface TypedAmount {
  readonly key: string
  readonly run: TextRun
  readonly start: number
  readonly end: number
  readonly text: string
  /** Those that print the same figure; empty where none does. */
  readonly fields: readonly TextField[]
  /** The one that the words before it speak of. */
  readonly chosen: TextField | undefined
}

/** Between two runs there is a field or a line break: nothing an amount could go across. */
const BOUNDARY = '\u0001'
const LOOK_AFTER_MILLISECONDS = 250

/** The typed amounts of an editor, marked in its text. */
export function useTypedAmounts(editor: TextEditor, source: StatementSource): readonly TypedAmount[] {
  const [amounts, setAmounts] = useState<readonly TypedAmount[]>([])
  const [markers] = useState(() => ({
    bindable: createMarker('bindable-amount'),
    typed: createMarker('typed-amount'),
  }))
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = (): void => {
      const found = listTypedAmounts(editor, source)
      setAmounts((before) => (isSameList(before, found) ? before : found))
      const mark = (isBindable: boolean) =>
        found
          .filter(({ fields }) => fields.length > 0 === isBindable)
          .map(({ run, start, end }) => {
            const element = editor.lexical.getElementByKey(run.key)?.firstChild ?? null
            return { element, start, end }
          })
      markers.bindable(mark(true))
      markers.typed(mark(false))
    }
    const lookSoon = (): void => {
      clearTimeout(timer)
      timer = setTimeout(look, LOOK_AFTER_MILLISECONDS)
    }
    lookSoon()
    const remove = editor.lexical.registerUpdateListener(({ dirtyLeaves, dirtyElements }) => {
      if (dirtyLeaves.size + dirtyElements.size > 0) lookSoon()
    })
    return () => {
      clearTimeout(timer)
      remove()
      markers.bindable([])
      markers.typed([])
    }
  }, [editor, source, markers])
  return amounts
}

function listTypedAmounts(editor: TextEditor, source: StatementSource): readonly TypedAmount[] {
  const runs = editor.listRuns()
  const text = runs.map((run) => run.text).join(BOUNDARY)
  let start = 0
  const starts = runs.map((run) => {
    const own = start
    start += run.text.length + 1
    return own
  })
  return listBindableAmounts(source, text).flatMap((amount) => {
    const index = starts.findIndex(
      (own, at) => own <= amount.start && (starts[at + 1] ?? start) > amount.start,
    )
    const run = runs[index]
    if (run === undefined) return []
    const offset = amount.start - (starts[index] ?? 0)
    return [
      {
        key: `${run.key} ${String(offset)}`,
        run,
        start: offset,
        end: offset + amount.text.length,
        text: amount.text,
        fields: amount.fields,
        chosen: chooseField(amount.fields, text.slice(0, amount.start)),
      },
    ]
  })
}

function isSameList(left: readonly TypedAmount[], right: readonly TypedAmount[]): boolean {
  return (
    left.length === right.length &&
    left.every(({ key, run, fields }, index) => {
      const other = right[index]
      return other?.key === key && other.run.text === run.text && other.fields === fields
    })
  )
}
