import { rememberByReference } from '../../lib/remember-by-reference.ts'
import type { Check } from '../check.ts'
import type { Standards } from '../standards/standards.ts'
import { describeWords } from './check-texts.ts'
import { listAllTexts } from './list-texts.ts'
import { findTyped } from './reviewed-text.ts'
import { isQuoted } from './sentences.ts'
import { createWordPattern } from './word-pattern.ts'

export const phrasesAreCurrent: Check = {
  id: 'N10',
  severity: 'info',
  isBinding: false,
  rule: '不用已经过时的说法（名单可在审核标准中修改）。',
  basis: '填报规范：用语与现行政策、机构名称一致',
  run: (review) => {
    const { pattern, adviceOf } = createPhrases(review.standards)
    return listAllTexts(review).flatMap((text) =>
      findTyped(text, pattern)
        .filter(({ paragraph, start, end }) => {
          const found = text.paragraphs[paragraph]
          return found === undefined || !isInTitle(found.text, start) || !isQuoted(found, start, end)
        })
        .map((found) =>
          describeWords(text, found, {
            severity: 'info',
            title: '说法可能过时',
            says: `“${found.words}”：${adviceOf.get(found.words) ?? '可能已经过时'}。请核实。`,
          }),
        ),
    )
  },
}

const createPhrases = rememberByReference(({ stalePhrases }: Standards) => ({
  adviceOf: new Map(stalePhrases.map(({ phrase, advice }) => [phrase, advice.replace(/[。．.]$/, '')])),
  pattern: createWordPattern(stalePhrases.map(({ phrase }) => phrase)),
}))

/** The title of a document keeps its words for ever. */
function isInTitle(text: string, at: number): boolean {
  return text.lastIndexOf('《', at) > text.lastIndexOf('》', at)
}
