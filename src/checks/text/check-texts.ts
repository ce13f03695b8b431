import type { CheckFinding, Repair, Severity } from '../check.ts'
import { findSentence } from './sentences.ts'
import type { FoundWords, ReviewedText } from './reviewed-text.ts'

interface Fault {
  readonly severity: Severity
  readonly title: string
  /** After the place: what is wrong and what to do, ending with 。 */
  readonly says: string
  /** Where it is not the words themselves. */
  readonly evidence?: string
  readonly repair?: Repair | null
}

/** A finding about words of a text: with its place, the words to mark and their sentence as evidence. */
export function describeWords(text: ReviewedText, found: FoundWords, fault: Fault): CheckFinding {
  const { severity, title, says, evidence, repair } = fault
  const paragraph = text.paragraphs[found.paragraph]
  const sentence = paragraph === undefined ? '' : findSentence(paragraph, found.start).text
  return {
    severity,
    title,
    message: `${text.place}：${says}`,
    at: text.at,
    ...(text.field === undefined ? {} : { field: text.field }),
    quote: found.words,
    evidence: evidence ?? `${found.words} ${sentence.trim()}`,
    ...(repair === undefined || repair === null ? {} : { repair }),
  }
}
