import type { Check, Finding } from '../../checks/check.ts'
import { formatExactAmount } from '../../domain/amount.ts'
import type { Mark, Waiver } from '../../domain/draft.ts'
import { describeTargetCell } from '../../review/describe-target.ts'
import { nameColumn } from '../../tables/columns.ts'
import type { Disclosure } from '../../tables/disclosure.ts'
import type { LeafColumn } from '../../tables/summary-table.ts'
import type { PaperTextTable } from '../paper/paper.ts'

/** Findings nobody has answered. */
export function createFindingsTable(
  disclosure: Disclosure,
  caption: string,
  findings: readonly Finding[],
): PaperTextTable {
  return createTable(
    caption,
    [codeColumn('编号'), nameColumn('位置', 5.5), nameColumn('问题', 18), codeColumn('相差（万元）', 3.2)],
    findings.map((finding) => [
      finding.check,
      describeTargetCell(disclosure, finding.at) ?? '',
      `${finding.title}。${finding.message}`,
      describeDifference(finding),
    ]),
  )
}

export interface AnsweredFinding {
  readonly finding: Finding
  readonly waiver: Waiver
}

/** Findings somebody has answered for, with who and why. */
export function createAnsweredTable(
  disclosure: Disclosure,
  caption: string,
  answered: readonly AnsweredFinding[],
): PaperTextTable {
  return createTable(
    caption,
    [
      codeColumn('编号'),
      nameColumn('位置', 5),
      nameColumn('问题', 12),
      nameColumn('理由', 8),
      nameColumn('经办人', 2.6),
    ],
    answered.map(({ finding, waiver }) => [
      finding.check,
      describeTargetCell(disclosure, finding.at) ?? '',
      `${finding.title}。${finding.message}`,
      waiver.reason,
      waiver.by,
    ]),
  )
}

/** Reasons whose findings have changed or gone. */
export function createFallenTable(
  disclosure: Disclosure,
  caption: string,
  waivers: readonly Waiver[],
): PaperTextTable {
  return createTable(
    caption,
    [codeColumn('编号'), nameColumn('位置', 8), nameColumn('理由', 16), nameColumn('经办人', 2.6)],
    waivers.map(({ check, at, reason, by }) => [
      check,
      describeTargetCell(disclosure, at) ?? GONE,
      reason,
      by,
    ]),
  )
}

const GONE = '已删除的内容'

/** 待核: what somebody wanted to ask before publication. */
export function createMarksTable(
  disclosure: Disclosure,
  caption: string,
  marks: readonly Mark[],
): PaperTextTable {
  return createTable(
    caption,
    [nameColumn('位置', 9), nameColumn('待核事项', 19)],
    marks.map(({ at, note }) => [describeTargetCell(disclosure, at) ?? GONE, note]),
  )
}

/** Every rule with how often it found something. */
export function createRulesTable(
  caption: string,
  checks: readonly Check[],
  findings: readonly Finding[],
): PaperTextTable {
  const counts = new Map<string, number>()
  for (const { check } of findings) counts.set(check, (counts.get(check) ?? 0) + 1)
  return createTable(
    caption,
    [codeColumn('编号'), nameColumn('规则', 13), nameColumn('依据', 9), nameColumn('结果', 2.6)],
    checks.map(({ id, rule, basis }) => {
      const count = counts.get(id) ?? 0
      return [id, rule, basis, count === 0 ? '通过' : `${String(count)} 处`]
    }),
  )
}

function describeDifference({ difference }: Finding): string {
  return difference === undefined ? '' : formatExactAmount(difference, 'wanYuan')
}

function codeColumn(header: string, width = 2): LeafColumn {
  return { header, content: 'code', width }
}

function createTable(
  caption: string,
  columns: readonly LeafColumn[],
  rows: readonly (readonly string[])[],
): PaperTextTable {
  return {
    kind: 'table',
    caption,
    headLeft: '',
    headRight: '',
    orientation: 'landscape',
    columns,
    rows,
    totalRows: [],
    notes: [],
  }
}
