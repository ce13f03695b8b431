import type { DraftVersion } from '../../state/draft-versions.ts'
import { formatWhen } from './format-when.ts'

/** `送审前（今天 14:03）`, or the time alone for one that was kept without asking. */
export function nameVersion({ name, reason, at }: DraftVersion, now: Date): string {
  const when = formatWhen(at, now, 'withTime')
  if (name !== null) return `${name}（${when}）`
  return `${when} 自动保存的版本${reason === undefined ? '' : `（${reason}）`}`
}
