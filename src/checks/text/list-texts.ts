import type { Draft, DutyTarget } from '../../domain/draft.ts'
import type { Indicator, Project } from '../../domain/ledger.ts'
import {
  DEPARTMENT_PLACE,
  locateChapter,
  locateCustomSubject,
  locateDutyTarget,
  locateGlossaryEntry,
  locateIndicator,
  locatePriorFigure,
  locateProcurement,
  locateProject,
  locateUnit,
} from '../../domain/part-place.ts'
import { listPaperScopes, selectPaperTexts } from '../../domain/paper-texts.ts'
import { rememberByReference } from '../../lib/remember-by-reference.ts'
import type { Review, ReviewedPaper } from '../review.ts'
import { createParagraph, createPlainParagraphs, type ReviewedText } from './reviewed-text.ts'

/** The chapters of all papers; a template has nothing in it that was typed. */
export const listChapterTexts: (review: Review) => readonly ReviewedText[] = rememberByReference(
  ({ papers }) => papers.flatMap(listPaperTexts),
)

function listPaperTexts({ scope, name, chapters }: ReviewedPaper): readonly ReviewedText[] {
  return chapters.map(({ id, title, isTemplate, paragraphs }) => ({
    at: locateChapter(id, scope),
    place: `${scope === null ? '' : `${name === '' ? `单位 ${scope}` : name}的`}情况说明“${title}”`,
    paragraphs: paragraphs.map(createParagraph),
    chapter: { id, scope, isTemplate },
  }))
}

/** Everything that anybody may have typed and that is printed, chapters first. */
export const listAllTexts: (review: Review) => readonly ReviewedText[] = rememberByReference((review) => {
  const { draft } = review.disclosure
  return [
    ...listChapterTexts(review).filter(({ chapter }) => chapter?.isTemplate !== true),
    ...listReasonTexts(draft),
    ...listDutyTexts(draft),
    ...(draft.glossary ?? []).flatMap(({ term, definition }) =>
      createText(locateGlossaryEntry(term), 'definition', `名词解释“${term}”`, definition),
    ),
    ...listNames(draft),
    ...(draft.procurement ?? []).flatMap(({ id, item }) =>
      createText(locateProcurement(id), 'item', '政府采购的项目名称', item),
    ),
    ...draft.projects.flatMap((project, index) =>
      textsOfProject(project).map((text) => ({ ...text, place: `第 ${String(index + 1)} 个${text.place}` })),
    ),
  ]
})

/** Of the department, its units and its own subjects: titles and tables print them. */
function listNames({ department, units, customSubjects }: Draft): readonly ReviewedText[] {
  const { name, fullName = '' } = department
  return [
    ...createText(DEPARTMENT_PLACE, 'name', '部门名称', name),
    ...createText(DEPARTMENT_PLACE, 'fullName', '部门全称', fullName),
    ...units.flatMap((unit) => createText(locateUnit(unit.code), 'name', '单位名称', unit.name)),
    ...(['functional', 'economic'] as const).flatMap((classification) =>
      (customSubjects?.[classification] ?? []).flatMap((subject) =>
        createText(locateCustomSubject(classification, subject.code), 'name', '自定科目的名称', subject.name),
      ),
    ),
  ]
}

function listReasonTexts(draft: Draft): readonly ReviewedText[] {
  return listPaperScopes(draft).flatMap((scope) =>
    Object.entries(selectPaperTexts(draft, scope).priorYear?.reasons ?? {}).flatMap(([figure, reason]) =>
      typeof reason === 'string'
        ? createText(locatePriorFigure(figure, scope), 'reason', '上年预算数的增减原因', reason)
        : [],
    ),
  )
}

const DUTY_FIELDS = [
  ['duty', '职责'],
  ['main', '主要内容'],
  ['objective', '目标'],
  ['performance', '绩效'],
  ['indicators', '指标'],
  ['standards', '标准'],
] as const

function listDutyTexts(draft: Draft): readonly ReviewedText[] {
  return listPaperScopes(draft)
    .flatMap((scope): readonly DutyTarget[] => selectPaperTexts(draft, scope).dutyTargets ?? [])
    .flatMap((target) =>
      DUTY_FIELDS.flatMap(([field, name]) =>
        createText(locateDutyTarget(target.id), field, `分项绩效目标的${name}`, target[field]),
      ),
    )
}

const INDICATOR_FIELDS = [
  ['name', '名称'],
  ['description', '说明'],
  ['value', '指标值'],
  ['basis', '确定依据'],
] as const

const textsOfProject = rememberByReference((project: Project): readonly ReviewedText[] => {
  const { id, name, fundUse, goals, indicators } = project
  const place = name === '' ? '项目' : `项目“${name}”`
  const at = locateProject(id)
  return [
    ...createText(at, 'name', `${place}的名称`, name),
    ...createText(at, 'fundUse', `${place}的资金用途`, fundUse),
    ...goals.flatMap((goal, index) => createText(at, `goals.${String(index)}`, `${place}的绩效目标`, goal)),
    ...indicators.flatMap((indicator: Indicator) =>
      INDICATOR_FIELDS.flatMap(([field, words]) =>
        createText(
          locateIndicator(id, indicator.id),
          field,
          `${place}指标“${indicator.name}”的${words}`,
          indicator[field],
        ),
      ),
    ),
  ]
})

function createText(at: string, field: string, place: string, text: string): readonly ReviewedText[] {
  return text.trim() === '' ? [] : [{ at, field, place, paragraphs: createPlainParagraphs(text) }]
}
