/** The types of what one journal keeps: all of it plain data that the browser can copy. */
export interface JournalContent {
  /** What a list shows of a value without loading it. */
  readonly summary: unknown
  readonly snapshot: unknown
  readonly entry: unknown
  /** One step of the history of changes that can be undone. */
  readonly step: unknown
}

export interface JournalHead<C extends JournalContent> {
  readonly key: string
  readonly summary: C['summary']
  /** How often the value has been written: one more with each write, from 1 on. */
  readonly revision: number
  /** The serial of the last step done; 0 where all are undone or none was kept. Steps after it can be done again. */
  readonly position: number
  /** ISO time of when it was put into the bin; absent while it is not there. */
  readonly binnedAt?: string
}

export interface NumberedStep<C extends JournalContent> {
  /** From 1 on, without gaps between the steps kept. */
  readonly serial: number
  readonly step: C['step']
}

export interface JournalRecord<C extends JournalContent> {
  readonly head: JournalHead<C>
  readonly snapshot: C['snapshot']
  /** What was appended since the snapshot, in order. */
  readonly entries: readonly C['entry'][]
  /** In order, those that were undone last. */
  readonly steps: readonly NumberedStep<C>[]
}

/** What one write changes. */
export interface JournalWrite<C extends JournalContent> {
  /** The revision it follows; 0 for a first write. */
  readonly expectedRevision: number
  readonly summary: C['summary']
  /** An entry goes after the others; a snapshot takes the place of the last one and of all entries. */
  readonly content:
    | { readonly kind: 'entry'; readonly entry: C['entry'] }
    | { readonly kind: 'snapshot'; readonly snapshot: C['snapshot'] }
  readonly steps: {
    readonly put: readonly NumberedStep<C>[]
    /** Serials, before anything is put. */
    readonly remove: readonly number[] | 'all'
    readonly position: number
  }
}

/** A state of a value that is kept beside it, whatever becomes of it. */
export interface KeptVersion<C extends JournalContent> {
  readonly id: string
  /** Of the value. */
  readonly key: string
  /** ISO time of when it was kept. */
  readonly at: string
  /** What the user called it; `null` for one that was kept without asking. */
  readonly name: string | null
  /** Why it was kept without asking, in words; absent where that is not known. */
  readonly reason?: string
  readonly summary: C['summary']
}

/** A write that does not follow the last one: another window has written, or removed, the value. Nothing was changed. */
export class RevisionConflict extends Error {
  override readonly name = 'RevisionConflict'
  /** 0 where nothing is stored. */
  readonly storedRevision: number

  constructor(storedRevision: number) {
    super(`The stored revision is ${String(storedRevision)}`)
    this.storedRevision = storedRevision
  }
}

/**
 * Values kept under keys, each as a snapshot and the entries appended since: appending is cheap however large the value.
 * Beside each its steps of undoing and its kept versions. Whoever reads checks what it holds. Every method rejects with the
 * browser's error when the storage fails; nothing is swallowed.
 */
export interface Journal<C extends JournalContent> {
  readonly list: () => Promise<readonly JournalHead<C>[]>
  readonly load: (key: string) => Promise<JournalRecord<C> | undefined>
  /**
   * In one transaction, on the disk when it resolves to the new revision. Takes the value out of the bin. Rejects with
   * `RevisionConflict` where another revision is stored than the write follows.
   */
  readonly write: (key: string, write: JournalWrite<C>) => Promise<number>
  /** Puts a value into the bin, or takes it out; nothing where there is no such value. */
  readonly setBinned: (key: string, binnedAt: string | null) => Promise<void>
  /** With its steps and kept versions. */
  readonly remove: (key: string) => Promise<void>
  /** Of one value, the latest first. */
  readonly listVersions: (key: string) => Promise<readonly KeptVersion<C>[]>
  readonly loadVersion: (id: string) => Promise<C['snapshot'] | undefined>
  /** Adds a version, or with an id that is known and no snapshot changes what is said of it. */
  readonly keepVersion: (version: KeptVersion<C>, snapshot?: C['snapshot']) => Promise<void>
  readonly removeVersions: (ids: readonly string[]) => Promise<void>
  /** Told when what was stored may be gone, as when the user clears the site's data; the returned function ends it. */
  readonly onLost: (listener: () => void) => () => void
}
