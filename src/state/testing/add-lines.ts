import { commitEdit } from '../draft-store.ts'
import { createLine } from './autosave-bench.ts'

let count = 0

/** One step that adds lines to 收入. */
export function addRevenueLines(number: number): void {
  const lines = Array.from({ length: number }, () => {
    count += 1
    return createLine(`line ${String(count)}`, 100)
  })
  commitEdit(`粘贴 ${String(number)} 行`, (draft) => ({ ...draft, revenues: [...draft.revenues, ...lines] }))
}
