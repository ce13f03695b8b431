import { formatExactAmount, type EnteredAmount } from '../domain/amount.ts'
import { FUND_SOURCE_NAMES } from '../domain/fund-source.ts'
import {
  PLAN_DATE_NAMES,
  PLAN_DATES,
  type ExpenditureLine,
  type Indicator,
  type Project,
} from '../domain/ledger.ts'

/** One member of a record: what it is called, its value as a text to show, and how to take it over. */
export interface Member<T> {
  readonly key: string
  readonly label: string
  readonly describe: (record: T) => string
  /** The record with the member as the other has it. */
  readonly take: (record: T, from: T) => T
}

type TextKey<T> = { [K in keyof T]-?: T[K] extends string ? K : never }[keyof T] & string

function textMember<T>(key: TextKey<T>, label: string): Member<T> {
  return {
    key,
    label,
    describe: (record) => String(record[key]),
    take: (record, from) => ({ ...record, [key]: from[key] }),
  }
}

const LAYOUT: Member<Project> = {
  key: 'layout',
  label: '表式',
  describe: ({ layout }) =>
    layout === undefined || layout === 'current' ? '现行表式' : describeLayout(layout),
  take: (project, { layout }) => {
    const { layout: _, ...rest } = project
    return layout === undefined ? rest : { ...rest, layout }
  },
}

function describeLayout(layout: string): string {
  return layout === 'older' ? '旧表式（百分比）' : layout
}

const PLAN: readonly Member<Project>[] = PLAN_DATES.map((date) => ({
  key: `spendingPlan.${date}`,
  label: `资金支出计划 ${PLAN_DATE_NAMES[date]}`,
  describe: ({ spendingPlan }) => describeAmount(spendingPlan[date]),
  take: (project, from) => ({
    ...project,
    spendingPlan: { ...project.spendingPlan, [date]: from.spendingPlan[date] },
  }),
}))

const GOALS: Member<Project> = {
  key: 'goals',
  label: '年度绩效目标',
  describe: ({ goals }) => goals.map((goal, index) => `${String(index + 1)}．${goal}`).join('\n'),
  take: (project, { goals }) => ({ ...project, goals }),
}

/** Members that other programs or later versions gave a project. */
const EXTRA: Member<Project> = {
  key: 'extra',
  label: '其他内容',
  describe: ({ extra, spendingPlan }) =>
    [extra, spendingPlan.extra]
      .map((members) => (members === undefined ? '' : JSON.stringify(members)))
      .join(' ')
      .trim(),
  take: (project, from) => {
    const { extra: _own, spendingPlan, ...rest } = project
    const { extra: _plan, ...plan } = spendingPlan
    const planExtra = from.spendingPlan.extra
    return {
      ...rest,
      spendingPlan: planExtra === undefined ? plan : { ...plan, extra: planExtra },
      ...(from.extra === undefined ? {} : { extra: from.extra }),
    }
  },
}

/** A project but for its indicators and lines, in the order of the form. */
export const PROJECT_MEMBERS: readonly Member<Project>[] = [
  textMember('code', '项目编码'),
  textMember('name', '项目名称'),
  textMember('unitCode', '项目单位'),
  LAYOUT,
  textMember('fundUse', '资金用途'),
  ...PLAN,
  GOALS,
  EXTRA,
]

export type ShownMember<T> = Pick<Member<T>, 'label' | 'describe'>

export const INDICATOR_MEMBERS: readonly ShownMember<Indicator>[] = [
  textMember('level1', '一级指标'),
  textMember('level2', '二级指标'),
  textMember('name', '三级指标'),
  textMember('description', '指标说明'),
  textMember('symbol', '符号'),
  textMember('value', '值'),
  textMember('unit', '单位'),
  textMember('basis', '指标确定依据'),
]

export const LINE_MEMBERS: readonly ShownMember<ExpenditureLine>[] = [
  { label: '单位编码', describe: ({ unitCode }) => unitCode },
  { label: '功能科目', describe: ({ functionCode }) => functionCode },
  { label: '经济科目', describe: ({ economicCode }) => economicCode },
  { label: '资金来源', describe: ({ source }) => FUND_SOURCE_NAMES[source] },
  { label: '上年结转', describe: ({ carryOver }) => (carryOver ? '上年结转' : '') },
  {
    label: '教学科研出国',
    describe: ({ academicAbroad }) => (academicAbroad === true ? '教学科研出国' : ''),
  },
  { label: '金额', describe: ({ amount }) => describeAmount(amount) },
]

export function describeIndicator({ name, symbol, value, unit }: Indicator): string {
  return `${name} ${symbol === '文字描述' ? '' : symbol}${value}${unit}`.trim()
}

export function describeLine(line: ExpenditureLine): string {
  return LINE_MEMBERS.slice(1)
    .map(({ describe }) => describe(line))
    .filter((text) => text !== '')
    .join(' ')
}

function describeAmount(amount: EnteredAmount): string {
  return amount === null ? '' : `${formatExactAmount(amount, 'wanYuan')} 万元`
}
