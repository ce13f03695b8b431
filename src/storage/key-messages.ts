/** What windows tell each other of keys. */
export type KeyMessage =
  | {
      readonly kind: 'claiming' | 'probing' | 'checking' | 'taken' | 'released'
      readonly key: string
      readonly from: string
    }
  | { readonly kind: 'held'; readonly key: string; readonly to: string }
  | { readonly kind: 'listing'; readonly from: string }
  | { readonly kind: 'listed'; readonly keys: readonly string[]; readonly to: string }

const NAMES_BY_KIND: Readonly<Record<string, readonly string[]>> = {
  claiming: ['key', 'from'],
  probing: ['key', 'from'],
  checking: ['key', 'from'],
  taken: ['key', 'from'],
  released: ['key', 'from'],
  held: ['key', 'to'],
  listing: ['from'],
  listed: ['to'],
}

/** What is heard may come from another version of the program. */
export function isKeyMessage(value: unknown): value is KeyMessage {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false
  const members: Readonly<Record<string, unknown>> = { ...value }
  const names = typeof members.kind === 'string' ? NAMES_BY_KIND[members.kind] : undefined
  const isListed = members.kind !== 'listed' || Array.isArray(members.keys)
  return names !== undefined && isListed && names.every((name) => typeof members[name] === 'string')
}

export function isReleased(message: KeyMessage, key: string): boolean {
  return message.kind === 'released' && message.key === key
}
