import { nameWaiver, type WaiverKey } from '../domain/waivers.ts'
import { parseKeptJson } from '../lib/parse-kept-json.ts'
import { openLastWords, type LastWords } from '../storage/last-words.ts'
import { isMembers } from './stored-shape.ts'

/** 核实说明 or a reason to pass, as far as it is written. */
export interface BegunReason {
  readonly reason: string
  readonly by: string
}

/**
 * Reasons that are being written and not saved yet: each is there again when its form opens the next time, after another
 * screen, another finding or a reload. Kept beside the draft, of which they become a part by saving only.
 */
export interface BegunReasons {
  readonly find: (storageKey: string, key: WaiverKey) => BegunReason | undefined
  readonly keep: (storageKey: string, key: WaiverKey, begun: BegunReason) => void
  /** It was saved, or given up. */
  readonly drop: (storageKey: string, key: WaiverKey) => void
  /** Those of a draft that is deleted. */
  readonly dropAllOf: (storageKey: string) => void
}

export function createBegunReasons(words: LastWords): BegunReasons {
  const read = (storageKey: string): Readonly<Record<string, unknown>> => {
    const text = words.list().find(({ key }) => key === storageKey)?.text
    const value: unknown = text === undefined ? undefined : parseKeptJson(text)
    return isMembers(value) ? value : {}
  }
  const write = (storageKey: string, begun: Readonly<Record<string, unknown>>): void => {
    if (Object.keys(begun).length === 0) words.remove(storageKey)
    else words.keep(storageKey, JSON.stringify(begun))
  }
  const drop = (storageKey: string, key: WaiverKey): void => {
    const { [nameWaiver(key)]: dropped, ...others } = read(storageKey)
    if (dropped !== undefined) write(storageKey, others)
  }
  return {
    find: (storageKey, key) => {
      const begun = read(storageKey)[nameWaiver(key)]
      if (!isMembers(begun) || typeof begun.reason !== 'string' || typeof begun.by !== 'string')
        return undefined
      return { reason: begun.reason, by: begun.by }
    },
    keep: (storageKey, key, begun) => {
      if (begun.reason.trim() === '') drop(storageKey, key)
      else write(storageKey, { ...read(storageKey), [nameWaiver(key)]: begun })
    },
    drop,
    dropAllOf: (storageKey) => words.remove(storageKey),
  }
}

/** The page's one keeper. */
export const begunReasons: BegunReasons = createBegunReasons(openLastWords('department-budget:reasons'))
