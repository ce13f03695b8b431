import {
  formatExactAmount,
  subtractAmounts,
  ZERO,
  type AmountUnit,
  type EnteredAmount,
} from '../../domain/amount.ts'
import { findSubjectName, type Catalog } from '../../domain/catalog.ts'
import type { Draft } from '../../domain/draft.ts'
import { FUND_SOURCE_NAMES } from '../../domain/fund-source.ts'
import type { ExpenditureLine, Project } from '../../domain/ledger.ts'
import type { CountedLine, LedgerLine } from '../../tables/line-filter.ts'
import { locateExpenditure, locateRevenue } from '../../domain/part-place.ts'

/** A ledger line as 数据来源 lists it. */
export interface LineDescription {
  readonly key: string
  readonly id: string
  readonly side: CountedLine['side']
  /** Of the draft, as in `Finding.at`. */
  readonly at: string
  /** The project, or else the subject. */
  readonly name: string
  /** What tells lines of one name apart. */
  readonly detail: string
  /** With the sign it counts with; `null` while not filled in. */
  readonly amount: EnteredAmount
}

/** Largest first, whatever the sign; lines that are not filled in last. Details name only what differs between the lines. */
export function describeCountedLines(
  lines: readonly CountedLine[],
  draft: Draft,
  catalog: Catalog,
): readonly LineDescription[] {
  const projects = new Map(draft.projects.map((project) => [project.id, project]))
  const unitNames = new Map(draft.units.map(({ code, name }) => [code, name]))
  const differs = (read: (line: LedgerLine) => string): boolean => {
    const first = lines[0]
    return first !== undefined && lines.some(({ line }) => read(line) !== read(first.line))
  }
  const showsUnit = differs((line) => line.unitCode)
  const showsSource = differs((line) => line.source)
  const showsFunction = differs((line) => line.functionCode)
  return lines
    .map(({ side, sign, line }): LineDescription => {
      const { name, code } = nameLine(line, projects, catalog)
      const functionName = findSubjectName(catalog, 'functional', line.functionCode)
      const details = [
        code,
        showsFunction && side === 'expenditure' ? functionName : '',
        showsSource ? FUND_SOURCE_NAMES[line.source] : '',
        line.carryOver ? '上年结转' : '',
        showsUnit ? (unitNames.get(line.unitCode) ?? line.unitCode) : '',
      ]
      return {
        key: `${side}/${line.id}`,
        id: line.id,
        side,
        at: side === 'revenue' ? locateRevenue(line.id) : locateExpenditure(line.id),
        name,
        detail: details.filter((detail) => detail !== '' && detail !== name).join(' · '),
        amount: line.amount === null || sign === 1 ? line.amount : subtractAmounts(ZERO, line.amount),
      }
    })
    .sort((left, right) => weigh(right) - weigh(left))
}

function nameLine(
  line: LedgerLine,
  projects: ReadonlyMap<string, Project>,
  catalog: Catalog,
): { readonly name: string; readonly code: string } {
  if (!isExpenditure(line)) {
    const name = findSubjectName(catalog, 'functional', line.functionCode)
    return { name: name === '' ? '（科目未填）' : name, code: line.functionCode }
  }
  const project = line.projectId === null ? undefined : projects.get(line.projectId)
  const subject = findSubjectName(catalog, 'economic', line.economicCode)
  const name = project === undefined ? subject : project.name
  return { name: name === '' ? '（未命名）' : name, code: line.economicCode }
}

function isExpenditure(line: LedgerLine): line is ExpenditureLine {
  return 'kind' in line
}

function weigh({ amount }: LineDescription): number {
  return amount === null ? -1 : Math.abs(amount)
}

/** The list for a spreadsheet: name, detail, exact amount, separated by tabs. */
export function serializeLineList(lines: readonly LineDescription[], unit: AmountUnit): string {
  const header = ['名称', '说明', unit === 'wanYuan' ? '金额（万元）' : '金额（元）']
  const rows = lines.map(({ name, detail, amount }) => [
    name,
    detail,
    amount === null ? '' : formatExactAmount(amount, unit),
  ])
  return [header, ...rows]
    .map((row) => row.map((text) => text.replace(/[\t\r\n]+/g, ' ')).join('\t'))
    .join('\r\n')
}
