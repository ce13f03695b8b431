import type { DutyTarget } from '../../domain/draft.ts'
import { selectPaperTexts } from '../../domain/paper-texts.ts'
import {
  DEPARTMENT_PLACE,
  locateChapter,
  locateDutyTarget,
  locateGlossaryEntry,
  locateUnit,
} from '../../domain/part-place.ts'
import type { Check, CheckFinding } from '../check.ts'
import type { Review, ReviewedPaper } from '../review.ts'
import { listBegunPapers } from './begun-papers.ts'
import { listChapterTexts } from './list-texts.ts'
import { listMissingValues } from './missing-values.ts'
import type { ReviewedText } from './reviewed-text.ts'

export const chaptersAreWritten: Check = {
  id: 'N04',
  severity: 'error',
  isBinding: true,
  rule: '情况说明各章都有内容，没有的事项写明“无”；名称、引用的数据、分项绩效目标、名词解释都已填写。',
  basis: '预算公开要求：公开内容完整',
  run: (review) => {
    const papers = listBegunPapers(review)
    const scopes = new Set(papers.map(({ scope }) => scope))
    const texts = listChapterTexts(review).filter(({ chapter }) => scopes.has(chapter?.scope ?? null))
    return [
      ...papers.flatMap(checkName),
      ...texts.filter(isEmpty).map(({ at, place }) => createEmpty(at, place)),
      ...listMissingValues(review),
      ...papers.flatMap((paper) => checkDutyTargets(review, paper)),
      ...(papers.length === 0 ? [] : checkGlossary(review)),
    ]
  },
}

function isEmpty({ paragraphs }: ReviewedText): boolean {
  return paragraphs.every(({ text }) => text.trim() === '')
}

function checkName({ scope, name, body }: ReviewedPaper): readonly CheckFinding[] {
  if (name.trim() !== '') return []
  return [
    {
      severity: 'error',
      title: `${body}名称没有填写`,
      message: `${scope === null ? '' : `单位 ${scope}：`}${body}名称是空的，封面、各表和正文都要印。请填写。`,
      at: scope === null ? DEPARTMENT_PLACE : locateUnit(scope),
      field: 'name',
    },
  ]
}

const DUTY_ADVICE = '请按职责逐项添加。'

function checkDutyTargets(review: Review, { scope, name }: ReviewedPaper): readonly CheckFinding[] {
  const { dutyTargets = [] } = selectPaperTexts(review.disclosure.draft, scope)
  const owner = scope === null ? '' : `${name}的`
  if (dutyTargets.length === 0) {
    return [createEmpty(locateChapter('overallGoal', scope), `${owner}情况说明“分项绩效目标”`, DUTY_ADVICE)]
  }
  return dutyTargets
    .filter(saysNothing)
    .map(({ id, duty }) =>
      createEmpty(
        locateDutyTarget(id),
        `${owner}分项绩效目标${duty.trim() === '' ? '的一项职责' : `“${duty.trim()}”`}`,
      ),
    )
}

function saysNothing({ main, objective, performance, indicators, standards }: DutyTarget): boolean {
  return [main, objective, performance, indicators, standards].every((text) => text.trim() === '')
}

/** A draft without a list of its own prints the usual one. */
function checkGlossary({ disclosure }: Review): readonly CheckFinding[] {
  const { glossary } = disclosure.draft
  if (glossary === undefined) return []
  if (glossary.some(({ term, definition }) => `${term}${definition}`.trim() !== '')) return []
  return [createEmpty(locateGlossaryEntry(glossary[0]?.term ?? ''), '名词解释')]
}

function createEmpty(at: string, place: string, advice = '请填写；确实没有的，写明“无”。'): CheckFinding {
  return { severity: 'error', title: '必需的内容没有填写', message: `${place}是空的。${advice}`, at }
}
