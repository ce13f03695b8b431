/** Puts the focus on the field after or before one of the same form; at the ends it stays. */
export function moveToEntry(from: HTMLElement, direction: 'next' | 'previous'): void {
  const form = from.closest('[data-entry-form]')
  if (form === null) return
  const fields = [...form.querySelectorAll<HTMLElement>('[data-entry]')].filter(
    (field) => !field.matches(':disabled, :read-only:not(select)'),
  )
  const next = fields[fields.indexOf(from) + (direction === 'next' ? 1 : -1)]
  next?.focus()
  // As leaving by Tab does: the next text typed replaces what stands there.
  if (next instanceof HTMLInputElement) next.select()
}
