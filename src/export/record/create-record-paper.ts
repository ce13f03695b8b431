import { ALL_CHECKS } from '../../checks/all-checks.ts'
import type { Severity } from '../../checks/check.ts'
import { listOpen, type FindingState, type Verdict } from '../../checks/waivers.ts'
import type { Disclosure } from '../../tables/disclosure.ts'
import { formatChinaDate } from '../paper/china-date.ts'
import { hashDraft } from '../paper/draft-hash.ts'
import type { Paper, PaperParagraph, PaperRun, PaperTextBlock, PaperTextTable } from '../paper/paper.ts'
import {
  type AnsweredFinding,
  createAnsweredTable,
  createFallenTable,
  createFindingsTable,
  createRulesTable,
  createMarksTable,
} from './record-tables.ts'
import { SEVERITIES, SEVERITY_WORDS } from '../../checks/severities.ts'

/** What the checks said of a draft, and what was answered. */
export interface ReviewRecord {
  readonly disclosure: Disclosure
  readonly verdict: Verdict
  readonly programVersion: string
  /** By lists and thresholds that the user changed. */
  readonly hasOwnStandards: boolean
}

const TITLE = '审核记录'

/** 审核记录: what was checked, by which version, with what result, and every answer. Not for publication. */
export function createRecordPaper(record: ReviewRecord): Paper {
  const { draft } = record.disclosure
  return {
    code: draft.department.code,
    name: draft.department.name,
    fiscalYear: draft.fiscalYear,
    coverTitle: `部门预算${TITLE}`,
    modifiedAt: draft.modifiedAt ?? null,
    parts: [{ kind: 'statement', title: TITLE, runs: createRuns(record) }],
    stamp: null,
    isDraftMarked: false,
    attachment: null,
  }
}

function createRuns(record: ReviewRecord): readonly PaperRun[] {
  const { disclosure, verdict } = record
  const { judged, fallen } = verdict
  const listOpenOf = (severity: Severity): PaperTextTable =>
    createFindingsTable(
      disclosure,
      `${severity === 'info' ? '' : '未处理的'}${SEVERITY_WORDS[severity]}`,
      listOpen(verdict, severity),
    )
  const lists = [
    listOpenOf('error'),
    listOpenOf('warning'),
    createAnsweredTable(disclosure, '强制通过的事项', listAnswered(verdict, 'passed')),
    createAnsweredTable(disclosure, '已填写核实说明的事项', listAnswered(verdict, 'waived')),
    createFallenTable(disclosure, '已失效的说明', fallen),
    createMarksTable(disclosure, '没有取消的待核标记', disclosure.draft.marks ?? []),
    listOpenOf('info'),
  ].filter(({ rows }) => rows.length > 0)
  const rules = createRulesTable(
    '审核规则与结果',
    ALL_CHECKS,
    judged.map(({ finding }) => finding),
  )
  const sections: readonly (readonly [string, readonly PaperTextTable[]])[] = [
    ['发现的问题与处理', lists],
    ['审核规则', [rules]],
  ]
  return [
    { layout: 'text', blocks: [heading('一、审核概况'), ...describeRecord(record)] },
    ...sections
      .filter(([, tables]) => tables.length > 0)
      .map(([title, tables], index): PaperRun => {
        const opening = heading(`${index === 0 ? '二' : '三'}、${title}`)
        return { layout: 'landscape', blocks: [opening, ...tables] }
      }),
  ]
}

function listAnswered({ judged }: Verdict, state: FindingState): readonly AnsweredFinding[] {
  return judged.flatMap(({ finding, state: own, waiver }) =>
    own === state && waiver !== null ? [{ finding, waiver }] : [],
  )
}

function describeRecord(record: ReviewRecord): readonly PaperParagraph[] {
  const { disclosure, verdict, programVersion, hasOwnStandards } = record
  const { draft } = disclosure
  const date = formatChinaDate(draft.modifiedAt)
  const counts = SEVERITIES.map((severity) => {
    const openCount = listOpen(verdict, severity).length
    const all = verdict.judged.filter(({ finding }) => finding.severity === severity).length
    const answered = all - openCount
    const answer = severity === 'error' ? '强制通过' : '已填写核实说明'
    const parts = answered === 0 ? '' : `（未处理 ${String(openCount)} 处，${answer} ${String(answered)} 处）`
    return `${SEVERITY_WORDS[severity]} ${String(all)} 处${parts}`
  })
  const openErrors = listOpen(verdict, 'error').length
  return [
    paragraph(
      `审核对象：${draft.department.name}${String(draft.fiscalYear)}年部门预算公开草稿` +
        `${date === '' ? '' : `，最后修改于 ${date}`}。内容校验码（SHA-256）：${hashDraft(draft)}。`,
    ),
    paragraph(
      `审核程序：版本 ${programVersion}，共 ${String(ALL_CHECKS.length)} 条规则，按` +
        `${hasOwnStandards ? '本单位修改过的' : '程序自带的'}审核标准，在本机完成。`,
    ),
    paragraph(`审核结果：${counts.join('，')}。${describeFallen(verdict.fallen.length)}`),
    paragraph(
      openErrors === 0
        ? '结论：没有未处理的须改正问题，可以导出公开稿。'
        : `结论：还有 ${String(openErrors)} 处须改正的问题没有处理，不能导出公开稿。`,
    ),
  ]
}

function describeFallen(count: number): string {
  return count === 0 ? '' : `另有 ${String(count)} 条说明因所涉内容已经改变而失效。`
}

function heading(text: string): PaperTextBlock {
  return { kind: 'heading', level: 1, text }
}

function paragraph(text: string): PaperParagraph {
  return { kind: 'paragraph', segments: [{ text, isMissing: false }] }
}
