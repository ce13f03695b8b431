import type { CheckFinding, Repair, Severity } from '../check.ts'
import { readAround } from './sentences.ts'
import type { FoundWords, ReviewedText } from './reviewed-text.ts'

interface Fault {
  readonly severity: Severity
  readonly title: string
  /** After the place: what is wrong and what to do, ending with 。 */
  readonly says: string
  /** What it rests on besides the words and their sentence. */
  readonly evidence?: string
  readonly repair?: Repair | null
}

/** A finding about words of a text: with its place, the words to mark and their sentence as evidence. */
export function describeWords(text: ReviewedText, found: FoundWords, fault: Fault): CheckFinding {
  const { severity, title, says, evidence, repair } = fault
  const paragraph = text.paragraphs[found.paragraph]
  const around = paragraph === undefined ? '' : readAround(paragraph, found.start, found.end).text.trim()
  return {
    severity,
    title,
    message: `${text.place}：${says}`,
    at: text.at,
    ...(text.field === undefined ? {} : { field: text.field }),
    quote: found.words,
    evidence: `${evidence === undefined ? '' : `${evidence} `}${found.words} ${around}`,
    ...(repair === undefined || repair === null ? {} : { repair }),
  }
}
