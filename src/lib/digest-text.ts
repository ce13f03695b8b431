const OFFSETS = [0x811c9dc5, 0x01000193] as const
const PRIME = 0x01000193

/** 16 hexadecimal digits that tell texts apart (FNV-1a, twice): against mistakes, not against intent. */
export function digestText(text: string): string {
  return OFFSETS.map((offset) => {
    let hash: number = offset
    for (let index = 0; index < text.length; index += 1)
      hash = Math.imul(hash ^ text.charCodeAt(index), PRIME)
    return (hash >>> 0).toString(16).padStart(8, '0')
  }).join('')
}
