import type { History } from './history.ts'

/** What undoing or redoing has just done, told from the steps before and after; `undefined` for any other change. */
export function describeHistoryMove(before: History, after: History): string | undefined {
  const [undone] = after.future
  if (undone !== undefined && undone === before.past.at(-1)) return `已撤销：${undone.name}`
  const redone = after.past.at(-1)
  if (redone !== undefined && redone === before.future[0]) return `已重做：${redone.name}`
  return undefined
}
