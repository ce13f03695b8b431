import { useEffect, type RefObject } from 'react'
import { focusWords } from './focus-words.ts'
import { useView } from './use-view.ts'

/**
 * Puts the focus on the field that a finding, a mark or a link asks for; without a name, or where it is not shown, on the first
 * of its part.
 */
export function useRequestedField(page: RefObject<HTMLElement | null>): void {
  const focus = useView((view) => view.focus)
  useEffect(() => {
    if (focus === null) return
    const { at, field, quote } = focus
    const part = `[data-mark-at="${CSS.escape(at)}"]`
    const named = field === undefined ? part : `${part}[data-mark-field="${CSS.escape(field)}"]`
    if (!focusField(page.current, named, quote)) focusField(page.current, part, quote)
  }, [page, focus])
}

/** The first field within what the selector finds; says whether there is one. */
export function focusField(page: HTMLElement | null, selector: string, quote?: string): boolean {
  const field = page?.querySelector<HTMLElement>(`:is(${selector}) :is(input, textarea)`)
  if (field === null || field === undefined) return false
  const isMarked = focusWords(field, quote)
  if (!isMarked && field instanceof HTMLInputElement) field.select()
  return true
}
