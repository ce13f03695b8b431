import type { Check, CheckFinding } from '../check.ts'
import { describeWords } from './check-texts.ts'
import { listChapterTexts } from './list-texts.ts'
import type { ReviewedText } from './reviewed-text.ts'
import { listSentences } from './sentences.ts'

export const sentencesAreSaidOnce: Check = {
  id: 'N08',
  severity: 'warning',
  isBinding: false,
  rule: '同一章内没有重复的句子。',
  basis: '填报规范：文字不重复',
  run: (review) => {
    const least = review.standards.thresholds.repeatedSentence
    return listChapterTexts(review)
      .filter(({ chapter }) => chapter?.isTemplate === false)
      .flatMap((text) => findRepeated(text, least))
  },
}

/** Each sentence that stands in its chapter before. */
function findRepeated(text: ReviewedText, least: number): readonly CheckFinding[] {
  const seen = new Set<string>()
  return text.paragraphs.flatMap((paragraph, index) =>
    listSentences(paragraph).flatMap(({ text: sentence, start, end }) => {
      const words = sentence.trim()
      const bare = words.replaceAll(/[\s\p{P}]/gu, '')
      if ([...bare].length < least) return []
      if (!seen.has(bare)) {
        seen.add(bare)
        return []
      }
      return [
        describeWords(
          text,
          { paragraph: index, start, end, words },
          {
            severity: 'warning',
            title: '句子重复',
            says: `“${words.slice(0, 60)}”在本章出现不止一次。请核实，重复的删除。`,
          },
        ),
      ]
    }),
  )
}
