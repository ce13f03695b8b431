import { useEffect, type RefObject } from 'react'
import { useView } from './use-view.ts'

/** A field by its place: the part of the draft and its member. */
interface FieldPlace {
  readonly at: string
  readonly field?: string
}

/**
 * Puts the focus on the field that a finding, a mark or a link asks for; without a name, or where it is not shown, on the first
 * of its part. `locate` says where the page itself has what is asked for. Keep the function.
 */
export function useRequestedField(
  page: RefObject<HTMLElement | null>,
  locate: (request: FieldPlace) => FieldPlace = samePlace,
): void {
  const focus = useView((view) => view.focus)
  useEffect(() => {
    if (focus === null) return
    const { at, field } = locate(focus)
    const part = `[data-mark-at="${CSS.escape(at)}"]`
    const named = field === undefined ? part : `${part}[data-mark-field="${CSS.escape(field)}"]`
    if (!focusField(page.current, named)) focusField(page.current, part)
  }, [page, focus, locate])
}

function samePlace(request: FieldPlace): FieldPlace {
  return request
}

/** The first field within what the selector finds; says whether there is one. */
export function focusField(page: HTMLElement | null, selector: string): boolean {
  const field = page?.querySelector<HTMLElement>(`:is(${selector}) :is(input, textarea)`)
  field?.focus()
  if (field instanceof HTMLInputElement) field.select()
  return field !== null && field !== undefined
}
