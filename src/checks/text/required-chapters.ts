import type { Check, CheckFinding } from '../check.ts'
import type { ReviewedText } from './reviewed-text.ts'
import { listChapterTexts } from './list-texts.ts'

export const chaptersAreWritten: Check = {
  id: 'N04',
  severity: 'error',
  isBinding: true,
  rule: '情况说明各章都有内容，没有的事项写明“无”。',
  basis: '预算公开要求：公开内容完整',
  run: (review) => {
    const { revenues, expenditures } = review.disclosure.draft
    // Nothing is missing where nothing is begun.
    if (revenues.length + expenditures.length === 0) return []
    return listChapterTexts(review).filter(isEmpty).map(describeEmpty)
  },
}

function isEmpty({ paragraphs }: ReviewedText): boolean {
  return paragraphs.every(({ text }) => text.trim() === '')
}

function describeEmpty({ at, place }: ReviewedText): CheckFinding {
  return {
    severity: 'error',
    title: '必需的内容没有填写',
    message: `${place}是空的。请填写；确实没有的，写明“无”。`,
    at,
  }
}
