import { assertNever } from '../../lib/assert-never.ts'
import { formatClock } from '../../lib/format-clock.ts'
import type { DiskState } from '../../state/disk-store.ts'

interface DiskWords {
  /** What has become of the file. */
  readonly verb: string
  readonly name: string
  /** When; blank where that is not known. */
  readonly time: string
}

/** In few words, for the top bar; `null` where a draft has no file. */
export function describeDiskState(state: DiskState): DiskWords | null {
  switch (state.kind) {
    case 'none':
    // Told of in the banner.
    case 'unknown':
      return null
    case 'writing':
      return { verb: '正在写入', name: state.name, time: '' }
    case 'written':
      return { verb: '已写入', name: state.name, time: state.at === null ? '' : formatClock(state.at) }
    case 'failed':
      return { verb: '没有写入', name: state.name, time: '' }
    case 'disconnected':
    case 'changedOutside':
      return { verb: '未写入', name: state.name, time: '' }
    default:
      return assertNever(state)
  }
}
