import type { SummaryTableId } from '../summary-table.ts'
import {
  add,
  all,
  APPROPRIATED,
  CLASSES,
  everyLine,
  from,
  isAppropriated,
  isBasic,
  isCarriedOver,
  isCurrent,
  number,
  of,
  OWN,
  print,
  type Keep,
  type OracleLedger,
  type OracleLine,
} from './oracle-lines.ts'

/** Subject names by code. */
export interface OracleNames {
  readonly functional: ReadonlyMap<string, string>
  readonly economic: ReadonlyMap<string, string>
}

export interface OracleTable {
  readonly id: SummaryTableId
  readonly title: string
  readonly rows: readonly (readonly string[])[]
  readonly notes: readonly string[]
}

type Cells = (lines: readonly OracleLine[]) => readonly bigint[]

/** 合计 and a row for each code that has a line, classes and sections above their items. */
function listBySubject(
  lines: readonly OracleLine[],
  names: ReadonlyMap<string, string>,
  codeOf: (line: OracleLine) => string,
  levels: readonly number[],
  cells: Cells,
): readonly (readonly string[])[] {
  if (lines.length === 0) return []
  const codes = new Set<string>()
  for (const line of lines) {
    for (const digits of levels) if (codeOf(line).length >= digits) codes.add(codeOf(line).slice(0, digits))
  }
  const total = ['', '合计', ...cells(lines).map(print)]
  const rows = [...codes].sort().map((code) => {
    const counted = lines.filter((line) => codeOf(line).startsWith(code))
    return [code, names.get(code) ?? '', ...cells(counted).map(print)]
  })
  return number([total, ...rows])
}

function listByFunction(
  lines: readonly OracleLine[],
  names: OracleNames,
  cells: Cells,
): readonly (readonly string[])[] {
  return listBySubject(lines, names.functional, (line) => line.functionCode, [3, 5, 7], cells)
}

function note(what: string, isEmpty: boolean): readonly string[] {
  return isEmpty ? [`注：无${what}预算，空表列示。`] : []
}

function buildTable1({ revenues, expenditures }: OracleLedger): OracleTable {
  const left: readonly (readonly [string, bigint])[] = [
    ['一、一般公共预算拨款收入', add(revenues, all(isCurrent, from('generalPublicBudget')))],
    ['二、政府性基金预算拨款收入', add(revenues, all(isCurrent, from('governmentFund')))],
    ['三、国有资本经营预算拨款收入', add(revenues, all(isCurrent, from('stateCapital')))],
    ['四、财政专户管理资金收入', add(revenues, all(isCurrent, from('fiscalAccount')))],
    ['五、单位资金', add(revenues, all(isCurrent, from(...OWN)))],
  ]
  const revenue = add(revenues, everyLine)
  const expenditure = add(expenditures, everyLine)
  const classRows = CLASSES.map(([code, name], index) => {
    const [item, amount] = left[index] ?? ['', 0n]
    const spent = add(expenditures, (line) => line.functionCode.startsWith(code))
    return [item, print(amount), name, print(spent)]
  })
  return {
    id: 'revenueExpenditureSummary',
    title: '部门预算收支总表',
    rows: number([
      ...classRows,
      ['本年收入合计', print(add(revenues, isCurrent)), '本年支出合计', print(expenditure)],
      ['上年结转结余', print(add(revenues, isCarriedOver)), '年终结转结余', print(revenue - expenditure)],
      ['收入总计', print(revenue), '支出总计', print(revenue)],
    ]),
    notes: [],
  }
}

function buildTable2({ revenues }: OracleLedger, names: OracleNames): OracleTable {
  const sources = [
    APPROPRIATED,
    ['fiscalAccount'],
    ['business'],
    ['operating'],
    ['superiorGrant'],
    ['subordinateRemittance'],
    ['other'],
  ]
  const rows = listByFunction(revenues, names, (lines) => [
    add(lines, everyLine),
    add(lines, isCurrent),
    ...sources.map((group) => add(lines, all(isCurrent, from(...group)))),
    add(lines, isCarriedOver),
  ])
  return { id: 'revenueSummary', title: '部门预算收入总表', rows, notes: note('收入', rows.length === 0) }
}

function buildTable3({ expenditures }: OracleLedger, names: OracleNames): OracleTable {
  const rows = listByFunction(expenditures, names, (lines) => [
    add(lines, everyLine),
    add(lines, isBasic),
    add(lines, of('project')),
    add(lines, of('operating')),
    add(lines, of('remittance')),
    add(lines, of('subsidy')),
  ])
  return { id: 'expenditureSummary', title: '部门预算支出总表', rows, notes: note('支出', rows.length === 0) }
}

function buildTable4(ledger: OracleLedger): OracleTable {
  const revenues = ledger.revenues.filter(isAppropriated)
  const expenditures = ledger.expenditures.filter(isAppropriated)
  const names = ['一、一般公共预算拨款', '二、政府性基金预算拨款', '三、国有资本经营预算拨款']
  const spread = (amountOf: (keeps: Keep) => bigint): readonly string[] => [
    print(amountOf(everyLine)),
    ...APPROPRIATED.map((source) => print(amountOf(from(source)))),
  ]
  const classRows = CLASSES.map(([code, name], index) => {
    const source = APPROPRIATED[index]
    const received = source === undefined ? 0n : add(revenues, all(isCurrent, from(source)))
    const spent = spread((keeps) =>
      add(
        expenditures,
        all(keeps, (line) => line.functionCode.startsWith(code)),
      ),
    )
    return [names[index] ?? '', print(received), name, ...spent]
  })
  const carriedOver = APPROPRIATED.map((source, index) => [
    names[index] ?? '',
    print(add(revenues, all(isCarriedOver, from(source)))),
    '',
    '',
    '',
    '',
    '',
  ])
  return {
    id: 'fiscalAppropriationSummary',
    title: '部门预算财政拨款收支总表',
    rows: number([
      ...classRows,
      [
        '本年收入合计',
        print(add(revenues, isCurrent)),
        '本年支出合计',
        ...spread((keeps) => add(expenditures, keeps)),
      ],
      [
        '年初财政拨款结转和结余',
        print(add(revenues, isCarriedOver)),
        '年末财政拨款结转和结余',
        ...spread((keeps) => add(revenues, keeps) - add(expenditures, keeps)),
      ],
      ...carriedOver,
      ['收入总计', print(add(revenues, everyLine)), '支出总计', ...spread((keeps) => add(revenues, keeps))],
    ]),
    notes: [],
  }
}

function buildTable5({ expenditures }: OracleLedger, names: OracleNames): OracleTable {
  const rows = listByFunction(expenditures.filter(from('generalPublicBudget')), names, (lines) => [
    add(lines, everyLine),
    add(lines, isBasic),
    add(lines, of('personnel')),
    add(lines, of('publicFunds')),
    add(lines, of('project')),
  ])
  return {
    id: 'generalPublicBudgetExpenditure',
    title: '部门预算一般公共预算财政拨款支出表',
    rows,
    notes: note('一般公共预算财政拨款', rows.length === 0),
  }
}

function buildTable6({ expenditures }: OracleLedger, names: OracleNames): OracleTable {
  const rows = listBySubject(
    expenditures.filter(all(from('generalPublicBudget'), isBasic)),
    names.economic,
    (line) => line.economicCode ?? '',
    [3, 5],
    (lines) => [add(lines, everyLine), add(lines, of('personnel')), add(lines, of('publicFunds'))],
  )
  return {
    id: 'generalPublicBudgetBasicExpenditure',
    title: '部门预算一般公共预算财政拨款基本支出表',
    rows,
    notes: note('一般公共预算财政拨款基本支出', rows.length === 0),
  }
}

function buildFundTable(
  id: SummaryTableId,
  what: string,
  source: string,
  { expenditures }: OracleLedger,
  names: OracleNames,
): OracleTable {
  const rows = listByFunction(expenditures.filter(from(source)), names, (lines) => [
    add(lines, everyLine),
    add(lines, isBasic),
    add(lines, of('project')),
  ])
  return { id, title: `部门预算${what}支出表`, rows, notes: note(what, rows.length === 0) }
}

function buildTable9({ expenditures }: OracleLedger): OracleTable {
  const booked = (...codes: readonly string[]): Keep => {
    return (line) => line.economicCode !== undefined && codes.includes(line.economicCode)
  }
  const isAcademic: Keep = (line) => line.academicAbroad === true
  const everything = booked('30212', '30217', '30231', '31013', '30913')
  const items: readonly (readonly [string, Keep])[] = [
    ['合计', everything],
    ['“三公”经费小计', everything],
    ['一、因公出国（境）费', booked('30212')],
    ['其中：教学科研人员因公出国（境）费', all(booked('30212'), isAcademic)],
    ['其他因公出国（境）费', all(booked('30212'), (line) => !isAcademic(line))],
    ['二、公务用车购置及运维费', booked('30231', '31013', '30913')],
    ['其中：公务用车购置费', booked('31013', '30913')],
    ['公务用车运行维护费', booked('30231')],
    ['三、公务接待费', booked('30217')],
  ]
  const rows = items.map(([name, keeps]) => [
    name,
    print(add(expenditures, all(isAppropriated, keeps))),
    ...APPROPRIATED.map((source) => print(add(expenditures, all(from(source), keeps)))),
  ])
  const isEmpty = rows.every(([, ...cells]) => cells.every((cell) => cell === ''))
  return {
    id: 'threePublicExpenses',
    title: '部门预算财政拨款“三公”经费支出表',
    rows: number(rows),
    notes: note('财政拨款“三公”经费', isEmpty),
  }
}

/** The nine printed tables, line by line as their rules read: slow, and apart from the program's own way. */
export function computeByHand(ledger: OracleLedger, names: OracleNames): readonly OracleTable[] {
  return [
    buildTable1(ledger),
    buildTable2(ledger, names),
    buildTable3(ledger, names),
    buildTable4(ledger),
    buildTable5(ledger, names),
    buildTable6(ledger, names),
    buildFundTable('governmentFundExpenditure', '政府性基金预算财政拨款', 'governmentFund', ledger, names),
    buildFundTable('stateCapitalExpenditure', '国有资本经营预算财政拨款', 'stateCapital', ledger, names),
    buildTable9(ledger),
  ]
}
