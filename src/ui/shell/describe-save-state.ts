import { assertNever } from '../../lib/assert-never.ts'
import type { SaveState } from '../../state/save-state.ts'

export function describeSaveState(state: SaveState): string {
  switch (state.kind) {
    case 'saved':
      return state.at === null ? '已保存' : `已保存 ${formatTime(state.at)}`
    case 'saving':
      return '正在保存'
    case 'unsaved':
      return `未保存：${state.reason}`
    default:
      return assertNever(state)
  }
}

function formatTime(time: Date): string {
  return [time.getHours(), time.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':')
}
