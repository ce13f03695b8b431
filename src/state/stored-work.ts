import type { StructuralPatch } from '../lib/structural-patch.ts'
import type { OpenDraft } from './draft-store.ts'
import type { History } from './history.ts'

/** What is kept of a draft: its state and the changes that led there. */
export interface Work {
  readonly open: OpenDraft
  readonly history: History
}

/** A state as the journal holds it. */
export interface StoredState extends Work {
  /** Entries since the snapshot. */
  readonly entryCount: number
  readonly revision: number
  /** When it was written, where that is known. */
  readonly at: Date | null
}

/** A write that went through: what other windows need to follow. */
export interface WrittenState {
  readonly storageKey: string
  readonly revision: number
  /** From the revision before; absent where all of it was written. */
  readonly patch?: StructuralPatch
}

/** What the journal may hold of a draft; after a failed write only the revision is sure. */
export interface KnownBase {
  readonly revision: number
  readonly state: StoredState | null
}
