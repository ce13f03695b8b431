import type { Paper } from './paper.ts'

/** What a paper prints as still to be filled in: each text once, in printed order. */
export function listAsked({ parts }: Paper): readonly string[] {
  const runs = parts.flatMap((part) => (part.kind === 'statement' ? part.runs : []))
  const texts = runs.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'paragraph'
        ? block.segments.filter(({ isMissing }) => isMissing).map(({ text }) => text)
        : [],
    ),
  )
  return [...new Set(texts)]
}
