import { useEffect, type RefObject } from 'react'
import { useView } from './use-view.ts'

/** Puts the focus on the field that a finding, a mark or a link asks for; without a name on the first of its part. */
export function useRequestedField(page: RefObject<HTMLElement | null>): void {
  const focus = useView((view) => view.focus)
  useEffect(() => {
    if (focus === null) return
    const part = `[data-mark-at="${CSS.escape(focus.at)}"]`
    const named = focus.field === undefined ? '' : `[data-mark-field="${CSS.escape(focus.field)}"]`
    focusField(page.current, `${part}${named}`)
  }, [page, focus])
}

/** The first field within what the selector finds. */
export function focusField(page: HTMLElement | null, selector: string): void {
  const field = page?.querySelector<HTMLElement>(`:is(${selector}) :is(input, textarea)`)
  field?.focus()
  if (field instanceof HTMLInputElement) field.select()
}
