import { composeAssets } from './blocks/assets.ts'
import type { Block } from './blocks/block.ts'
import { composeChapter, composeText, heading } from './blocks/compose-text.ts'
import { composeDutyTargets } from './blocks/duty-targets.ts'
import { composeGlossary, listGlossary } from './blocks/glossary.ts'
import { composeInstitutions } from './blocks/institutions.ts'
import { composeProcurement } from './blocks/procurement.ts'
import { listPrintedTexts } from './printed-texts.ts'
import { describeRounding } from './rounding-sentence.ts'
import type { StatementSource } from './statement-source.ts'
import { findUnusedTerms } from './unused-terms.ts'

/** 情况说明 as it is printed: one structure for the screen, the paper and the public text. */
export interface Statement {
  readonly title: string
  readonly blocks: readonly Block[]
}

export function composeStatement(source: StatementSource): Statement {
  const { disclosure, words } = source
  const before = composeBeforeGlossary(source)
  const after = [
    heading(1, '十一、其他需要说明的事项'),
    ...composeChapter(source, 'otherMatters', '其他需要说明的事项'),
  ]
  const glossary = listGlossary(source, listPrintedTexts(source, [...before, ...after]))
  return {
    title: `${words.name} ${String(disclosure.draft.fiscalYear)} 年${words.budget}信息公开情况说明`.trim(),
    blocks: [...before, heading(1, '十、名词解释'), ...composeGlossary(source, glossary), ...after],
  }
}

/** The terms of the printed glossary that occur nowhere else in the paper. */
export function listUnusedTerms(source: StatementSource): readonly string[] {
  const { blocks } = composeStatement({
    ...source,
    disclosure: { ...source.disclosure, draft: { ...source.disclosure.draft, glossary: [] } },
  })
  const texts = listPrintedTexts(source, blocks)
  return findUnusedTerms(listGlossary(source, texts), texts)
}

function composeBeforeGlossary(source: StatementSource): readonly Block[] {
  const { words } = source
  return [
    ...composeChapter(source, 'preface', '前言'),
    heading(1, `一、${words.body}职责及机构设置情况`),
    heading(2, `${words.body}职责`),
    ...composeChapter(source, 'duties', `${words.body}职责`),
    heading(2, '机构设置'),
    ...composeInstitutions(source),
    heading(1, `二、${words.budget}安排的总体情况`),
    ...composeText(source, describeComprehensiveBudget(source)),
    heading(2, '1、收入说明'),
    ...composeChapter(source, 'revenue', '收入说明'),
    heading(2, '2、支出说明'),
    ...composeChapter(source, 'expenditure', '支出说明'),
    heading(2, '3、比上年增减情况'),
    ...composeChapter(source, 'change', '比上年增减情况'),
    ...composeText(source, describeRounding(source)),
    heading(1, '三、机关运行经费安排情况'),
    ...composeChapter(source, 'operatingFunds', '机关运行经费安排情况'),
    heading(1, '四、财政拨款“三公”经费预算情况及增减变化原因'),
    ...composeChapter(source, 'threePublic', '“三公”经费预算情况'),
    heading(1, `五、${words.body}整体绩效目标`),
    heading(2, '（一）总体绩效目标'),
    ...composeChapter(source, 'overallGoal', '总体绩效目标'),
    heading(2, '（二）分项绩效目标'),
    ...composeDutyTargets(source),
    heading(2, '（三）工作保障措施'),
    ...composeChapter(source, 'safeguards', '工作保障措施'),
    heading(1, `六、${words.body}主管专项资金预算安排情况及绩效目标`),
    ...composeChapter(source, 'earmarkedFunds', '专项资金情况'),
    heading(1, `七、${words.body}项目预算安排情况及绩效目标`),
    ...composeProjects(source),
    heading(1, '八、政府采购预算情况'),
    ...composeProcurement(source),
    heading(1, '九、国有资产信息'),
    ...composeAssets(source),
  ]
}

function describeComprehensiveBudget({ disclosure, words }: StatementSource): string {
  const isSeveral = words.body === '部门' && disclosure.draft.units.length > 1
  const who = isSeveral ? '{{department}}机关和所属单位' : '{{department}}'
  return `按照综合预算管理的要求，${who}取得的各类收入和发生的各项支出全部编入${words.budget}，统筹安排，不在预算之外另列收支。`
}

function composeProjects(source: StatementSource): readonly Block[] {
  const { ledger, words } = source
  const year = `{{fiscalYear}} 年，${words.ours}`
  if (ledger.projects.length === 0) return composeText(source, `${year}未安排项目。`)
  const count = `${year}共有项目 {{projectCount}} 个，项目支出预算 {{project}} 万元，各项目的绩效目标如下。`
  return [
    ...composeText(source, count),
    ...ledger.projects.map(({ id, name }, index): Block => {
      const title = name.trim() === '' ? '（项目名称未填）' : name.trim()
      return { kind: 'targetForm', projectId: id, caption: `${String(index + 1)}、${title}绩效目标表` }
    }),
  ]
}
