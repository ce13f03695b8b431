import { draftStore } from '../../state/draft-store.ts'
import { typedTextKeeper } from '../../state/typed-text.ts'
import { STEP_NAMES, viewStore } from '../../state/view-store.ts'

type TextControl = HTMLInputElement | HTMLTextAreaElement

/** Notes what stands in a field of the draft from key to key until it is accepted, so that not even a power cut takes it. */
export function watchTyping(): void {
  let typed: { readonly control: TextControl; readonly text: string } | null = null
  const forget = (): void => {
    typed = null
    typedTextKeeper.forget()
  }
  document.addEventListener('input', ({ target }) => {
    if (!isOfDraft(target)) return
    typed = { control: target, text: target.value }
    typedTextKeeper.note(nameField(target), target.value)
  })
  // Enter, Tab and the arrows of a grid accept it, Esc gives it up: the field shows something else or is left.
  document.addEventListener('keydown', ({ key, isComposing }) => {
    if (isComposing || typed === null) return
    const isEnding = ['Enter', 'Tab', 'Escape'].includes(key)
    const before = typed
    setTimeout(() => {
      if (typed === before && (isEnding || before.control.value !== before.text)) forget()
    })
  })
  document.addEventListener('focusout', ({ target }) => {
    if (typed !== null && target === typed.control) forget()
  })
  draftStore.subscribe(({ open }, previous) => {
    if (typed !== null && open?.draft !== previous.open?.draft) forget()
  })
}

function isOfDraft(target: EventTarget | null): target is TextControl {
  const isText =
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text')
  return (
    isText &&
    target.closest('main') !== null &&
    target.closest('[role="search"], [role="dialog"], [data-kept]') === null
  )
}

function nameField(control: TextControl): string {
  const name = control.getAttribute('aria-label') ?? control.labels?.[0]?.textContent ?? ''
  return `${STEP_NAMES[viewStore.getState().step]} ${name}`
}
