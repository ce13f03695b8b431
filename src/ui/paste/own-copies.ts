import type { AmountUnit } from '../../domain/amount.ts'
import { viewStore } from '../../state/view-store.ts'

/** What was last copied on this page, and the unit its amounts were shown in. */
let last: { readonly text: string; readonly unit: AmountUnit } | null = null

/** Notes what is copied here: such a block needs no guesses when it is pasted. Gives the way to stop. */
export function watchOwnCopies(): () => void {
  const note = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain') ?? ''
    if (event.defaultPrevented && text !== '') last = { text, unit: viewStore.getState().amountUnit }
  }
  // After the grid, which writes the text while the event goes up.
  window.addEventListener('copy', note)
  window.addEventListener('cut', note)
  return () => {
    window.removeEventListener('copy', note)
    window.removeEventListener('cut', note)
  }
}

/** The unit of a block that was copied here; `undefined` for one from elsewhere. Systems may change its line ends. */
export function findCopiedUnit(text: string): AmountUnit | undefined {
  const plain = (of: string) => of.replaceAll('\r\n', '\n').replace(/\n$/, '')
  return last !== null && plain(last.text) === plain(text) ? last.unit : undefined
}
