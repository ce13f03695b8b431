import type { Draft } from '../../domain/draft.ts'
import type { Patch } from '../../domain/edit-draft.ts'
import type { RevenueLine } from '../../domain/ledger.ts'
import { changesMembers } from '../../lib/changes-members.ts'
import type { LineList } from '../ledger-grid/line-list.ts'
import type { PlannedRow } from './plan-paste.ts'

/** Takes the rows that come in into the draft; new lines before the one with `insertBefore`, or at the end. */
export function applyPaste<L extends RevenueLine>(
  draft: Draft,
  list: LineList<L>,
  planned: readonly PlannedRow<L>[],
  createId: () => string,
  insertBefore: string | undefined,
): Draft {
  const patches = new Map<string, Patch<L>>()
  const added: L[] = []
  for (const { isTaken, before, after, patch } of planned) {
    if (!isTaken) continue
    if (before === undefined) added.push({ ...after, id: createId() })
    else if (changesMembers(before, patch)) patches.set(before.id, patch)
  }
  const updated = patches.size === 0 ? draft : list.update(draft, patches)
  if (added.length === 0) return updated
  const place =
    insertBefore === undefined ? -1 : list.select(updated).findIndex(({ id }) => id === insertBefore)
  return list.add(updated, added, place === -1 ? undefined : place)
}
