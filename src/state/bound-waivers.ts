import type { Draft, Waiver } from '../domain/draft.ts'

const boundWaivers = new WeakMap<Draft, readonly Waiver[]>()

export function rememberBoundWaivers(draft: Draft, waivers: readonly Waiver[]): void {
  boundWaivers.set(draft, waivers)
}

/** The draft's reasons bound to what was found in it as it is; absent where nothing is to bind, or not judged yet. */
export function findBoundWaivers(draft: Draft): readonly Waiver[] | undefined {
  return boundWaivers.get(draft)
}
