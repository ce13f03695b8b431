/**
 * Accepts what is being typed, as leaving the field does. Called before the screen changes under a field: a field that
 * is taken away is not left, and what stood in it would be lost without a word.
 */
export function acceptTyping(): HTMLElement | null {
  const { activeElement } = document
  if (!(activeElement instanceof HTMLElement)) return null
  activeElement.blur()
  return activeElement
}
