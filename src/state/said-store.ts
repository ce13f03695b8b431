import { createStore } from 'zustand/vanilla'

/** A word on what has just been done, which goes by itself; `serial` tells two of the same words apart. */
export interface Said {
  readonly words: string
  readonly serial: number
}

export const saidStore = createStore<{ readonly said: Said | null }>(() => ({ said: null }))

let newest = 0

/** Confirms quietly; what needs an answer or must be read is a notice. */
export function say(words: string): void {
  newest += 1
  saidStore.setState({ said: { words, serial: newest } })
}

/** Takes back what was said, unless something else has been said since. */
export function unsay({ serial }: Said): void {
  if (saidStore.getState().said?.serial === serial) saidStore.setState({ said: null })
}
