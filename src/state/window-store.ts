import { createStore } from 'zustand/vanilla'

/** How this window stands to the one that writes the draft it shows; that there is one, `OpenDraft.isElsewhere` says. */
export interface WindowState {
  /** This window has asked for the draft and waits. */
  readonly isMoving: boolean
  /** It was edited here before. */
  readonly isLost: boolean
}

const AT_FIRST: WindowState = { isMoving: false, isLost: false }

export const windowStore = createStore<WindowState>(() => AT_FIRST)
