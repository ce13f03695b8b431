import { useEffect, useRef } from 'react'
import type { Typed } from './entry-form.ts'
import { findKeptEntry, tellLeftEntry } from './kept-entries.ts'

/** A text that was kept comes back with the reason why it was refused. */
export function useKeptRefusal(
  form: { readonly trigger: (name: string) => Promise<boolean> },
  storageKey: string,
  name: string,
): void {
  const { trigger } = form
  useEffect(() => {
    if (findKeptEntry(storageKey, name) !== null) void trigger(name)
  }, [trigger, storageKey, name])
}

/** Says so when a field leaves the screen with a text that came to be refused while it was there. */
export function useLeftNotice(place: string, typed: Typed | null, error: string | undefined): void {
  const text = typed?.text
  const last = useRef({ place, text, error })
  const first = useRef(text)
  useEffect(() => {
    last.current = { place, text, error }
  })
  useEffect(
    () => () => {
      const left = last.current
      if (left.text === undefined || left.error === undefined || left.text === first.current) return
      tellLeftEntry({ place: left.place, text: left.text, error: left.error })
    },
    [],
  )
}
