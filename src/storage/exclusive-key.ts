/** A key that this window holds. */
export interface KeyHold {
  readonly release: () => void
}

export const RETURN_MILLISECONDS = 1200

/** Keys of which each is held by one window at a time. A window that closes or crashes holds nothing any more. */
export interface ExclusiveKeys {
  /** Takes a key that no other window holds; `null` where one does. `onLost`: another window has seized it. */
  readonly claim: (key: string, onLost: () => void) => Promise<KeyHold | null>
  /** Takes a key, whoever holds it. */
  readonly seize: (key: string, onLost: () => void) => Promise<KeyHold>
  /**
   * Resolves when no window has held the key for a while, so that a page that is loaded anew can come back to it; or on
   * abort.
   */
  readonly waitUntilFree: (key: string, signal: AbortSignal) => Promise<void>
  /** The keys that other windows hold. */
  readonly listElsewhere: () => Promise<ReadonlySet<string>>
}
