import { assertNever } from '../../lib/assert-never.ts'
import { formatClock } from '../../lib/format-clock.ts'
import type { SaveState } from '../../state/save-state.ts'

export function describeSaveState(state: SaveState): string {
  switch (state.kind) {
    case 'saved':
      return state.at === null ? '已保存' : `已保存 ${formatClock(state.at)}`
    case 'saving':
      return '正在保存'
    case 'unsaved':
      return `未保存：${state.reason}`
    default:
      return assertNever(state)
  }
}
