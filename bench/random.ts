/** Reproducible numbers: the same seed gives the same ledger on every machine. */
export interface Random {
  readonly below: (bound: number) => number
  readonly pick: <T>(items: readonly T[]) => T
}

/** A linear congruential generator; good enough to spread lines over codes. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const below = (bound: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * bound)
  }
  return {
    below,
    pick: (items) => {
      const item = items[below(items.length)]
      if (item === undefined) throw new Error('Nothing to pick from')
      return item
    },
  }
}
