import { assertNever } from '../../lib/assert-never.ts'
import type { DiskState } from '../../state/disk-store.ts'

/** In few words, for the top bar; blank where a draft has no file. */
export function describeDiskState(state: DiskState): string {
  switch (state.kind) {
    case 'none':
      return ''
    case 'writing':
      return `正在写入 ${state.name}`
    case 'written':
      return `已写入 ${state.name}${state.at === null ? '' : ` ${formatTime(state.at)}`}`
    case 'failed':
      return `没有写入 ${state.name}`
    case 'disconnected':
    case 'changedOutside':
      return `未写入 ${state.name}`
    default:
      return assertNever(state)
  }
}

function formatTime(time: Date): string {
  return [time.getHours(), time.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':')
}
