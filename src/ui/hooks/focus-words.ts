/** Puts the focus on a field, with the words that are meant selected; says whether they stand there. */
export function focusWords(field: HTMLElement, words: string | undefined): boolean {
  const isText = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
  const start = isText && words !== undefined && words !== '' ? field.value.indexOf(words) : -1
  // Before the focus, which brings what is selected into sight.
  if (isText && start !== -1) field.setSelectionRange(start, start + (words ?? '').length)
  field.focus()
  return start !== -1
}
