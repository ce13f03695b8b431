import { createStore } from 'zustand/vanilla'

/** What is under way and keeps the user waiting without stopping her; the newest wins. */
export const busyStore = createStore<{ readonly task: string | null }>(() => ({ task: null }))

let newest = 0

/** Shows `task` while `work` runs. */
export async function runBusy<T>(task: string, work: () => Promise<T>): Promise<T> {
  newest += 1
  const mine = newest
  busyStore.setState({ task })
  try {
    return await work()
  } finally {
    if (mine === newest) busyStore.setState({ task: null })
  }
}
