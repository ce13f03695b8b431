import { createStore } from 'zustand/vanilla'

/** Something the user is told without being stopped: a banner under the top bar until dismissed or replaced. */
export interface Notice {
  readonly tone: 'error' | 'warning' | 'info'
  readonly title: string
  readonly details?: readonly string[]
  /** What can be done about it, from the banner. */
  readonly actions?: readonly NoticeAction[]
}

export interface NoticeAction {
  readonly name: string
  readonly run: () => void
}

export const noticeStore = createStore<{ readonly notice: Notice | null }>(() => ({ notice: null }))

export function showNotice(notice: Notice): void {
  noticeStore.setState({ notice })
}

export function dismissNotice(): void {
  noticeStore.setState({ notice: null })
}
