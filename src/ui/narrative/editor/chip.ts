import type { FieldValue } from '../../../narrative/field-value.ts'

/** What a field shows within the text. */
export interface Chip {
  readonly text: string
  /** What it is called in 引用数据. */
  readonly label: string
  readonly state: FieldValue['kind']
}

export type ReadChip = (field: string) => Chip

/** The attribute by which chips are found, on the screen and in what is copied. */
export const FIELD_ATTRIBUTE = 'data-field'

export function createChip(field: string, readChip: ReadChip): HTMLElement {
  const element = document.createElement('span')
  element.setAttribute(FIELD_ATTRIBUTE, field)
  element.setAttribute('role', 'button')
  drawChip(element, readChip)
  return element
}

/** Brings a chip up to date; it is bound to the field for good. */
export function drawChip(element: HTMLElement, readChip: ReadChip): void {
  const { text, label, state } = readChip(element.getAttribute(FIELD_ATTRIBUTE) ?? '')
  const shown = text === '' ? '（无需填写）' : text
  if (element.textContent !== shown) element.textContent = shown
  element.dataset['state'] = state
  element.title = describeChip(label, state)
  element.setAttribute('aria-label', `${shown}（${describeChip(label, state)}）`)
}

function describeChip(label: string, state: Chip['state']): string {
  if (state === 'unknown') return '没有这个可引用数据'
  return state === 'missing' ? `${label}，尚未填写` : `引用：${label}`
}
