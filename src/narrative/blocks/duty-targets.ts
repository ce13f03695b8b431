import type { DutyTarget } from '../../domain/draft.ts'
import { readChapterText } from '../chapter-text.ts'
import { parseFieldText, serializeFieldText } from '../../domain/field-text.ts'
import type { StatementSource } from '../statement-source.ts'
import type { Block } from './block.ts'
import { askFor, composeText, heading } from './compose-text.ts'

/** 分项绩效目标: one section for each duty, of what is filled in. */
export function composeDutyTargets(source: StatementSource): readonly Block[] {
  const { dutyTargets } = source.texts
  if (dutyTargets.length === 0) return [askFor('分项绩效目标')]
  return dutyTargets.flatMap((target, index) => [
    heading(3, `${String(index + 1)}．${target.duty.trim()}`),
    ...listParts(source, target)
      .filter(([, text]) => text.trim() !== '')
      .flatMap(([label, text]) => composeText(source, `${label}：${text.trim()}`)),
  ])
}

function listParts(
  source: StatementSource,
  target: DutyTarget,
): readonly (readonly [label: string, text: string])[] {
  return [
    ['主要职责', target.main.trim() === '' ? findDutyText(source, target.duty) : target.main],
    ['职责目标', target.objective],
    ['绩效目标', target.performance],
    ['绩效指标', target.indicators],
    ['绩效标准', target.standards],
  ]
}

const NUMBER = /^（[一二三四五六七八九十]+）\s*|^[一二三四五六七八九十]+、\s*|^\d{1,2}[．.、]\s*/

/** What chapter one says under the heading of that duty: a duty without text of its own prints it. `''` where there is none. */
function findDutyText(source: StatementSource, duty: string): string {
  return listDuties(source).find(({ name }) => name === duty.trim())?.text ?? ''
}

/** A duty of chapter one: its heading without the number, and what stands under it. */
interface Duty {
  readonly name: string
  readonly text: string
}

/** The duties that chapter one names by numbered headings, with the text of each. */
export function listDuties(source: StatementSource): readonly Duty[] {
  const { text, isTemplate } = readChapterText(source, 'duties')
  // The template itself is made of the duty targets.
  if (isTemplate) return []
  const lines = parseFieldText(text).map((paragraph) => serializeFieldText([paragraph]))
  const starts = lines.flatMap((line, index) => (isDutyHeading(line) ? [index] : []))
  return starts.map((start, index) => ({
    name: (lines[start] ?? '').replace(NUMBER, ''),
    text: lines.slice(start + 1, starts[index + 1]).join('\n\n'),
  }))
}

function isDutyHeading(line: string): boolean {
  return NUMBER.test(line) && line.length <= 40 && !line.includes('。')
}
