import { EXPENDITURE_KIND_NAMES, type ExpenditureKind } from '../../domain/expenditure-kind.ts'
import { locateExpenditure } from '../../domain/part-place.ts'
import type { Check } from '../check.ts'
import { describeExpenditureLine } from '../wording.ts'

/** The classes of the economic classification that basic expenditure of a kind is spent under. */
const CLASSES: Partial<Record<ExpenditureKind, readonly string[]>> = {
  personnel: ['301', '303'],
  publicFunds: ['302', '310'],
}
const CLASS_NAMES: Readonly<Record<string, string>> = {
  301: '工资福利支出',
  302: '商品和服务支出',
  303: '对个人和家庭的补助',
  310: '资本性支出',
}
const WAGES = '301'

export const economicCodesFitKinds: Check = {
  id: 'L07',
  severity: 'warning',
  isBinding: false,
  rule: '301、303 类属人员经费，302、310 类属公用经费；项目支出一般不用 301 类。',
  basis: '部门预算支出经济分类科目说明',
  run: ({ disclosure: { draft } }) =>
    draft.expenditures.flatMap(({ id, kind, economicCode }, index) => {
      const advice = describeMisfit(kind, economicCode.slice(0, 3))
      if (advice === undefined) return []
      return [
        {
          severity: 'warning' as const,
          title: '支出类别与经济科目不符',
          message: `${describeExpenditureLine(index)}：${advice}`,
          at: locateExpenditure(id),
          field: 'economicCode',
          evidence: `${kind} ${economicCode}`,
        },
      ]
    }),
}

function describeMisfit(kind: ExpenditureKind, economicClass: string): string | undefined {
  const className = CLASS_NAMES[economicClass]
  if (className === undefined) return undefined
  const named = `${economicClass} ${className}`
  if (kind === 'project') {
    if (economicClass !== WAGES) return undefined
    return `项目支出用了 ${named}，人员工资一般列基本支出。请核实。`
  }
  const fitting = CLASSES[kind]
  if (fitting === undefined || fitting.includes(economicClass)) return undefined
  return `支出类别是${EXPENDITURE_KIND_NAMES[kind]}，经济科目却是 ${named}。请改正其中一个，或填写核实说明。`
}
