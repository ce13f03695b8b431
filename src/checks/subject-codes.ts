import {
  isLineCode,
  LINE_CODE_DIGITS,
  SUBJECT_LEVEL_NAMES,
  findSubjectLevel,
  type Classification,
} from '../domain/subject.ts'
import type { Disclosure } from '../tables/disclosure.ts'
import type { Check, Finding } from './check.ts'
import { locateExpenditure, locateRevenue } from './location.ts'
import { describeExpenditureLine, describeRevenueLine } from './wording.ts'

const CODE_FIELDS: Record<Classification, { readonly field: string; readonly name: string }> = {
  functional: { field: 'functionCode', name: '功能科目' },
  economic: { field: 'economicCode', name: '经济科目' },
}

export const subjectCodesAreKnown: Check = {
  id: 'L05',
  severity: 'error',
  isBinding: false,
  rule: '功能科目编到项（7 位数字），经济科目编到款（5 位数字），编码在本年度科目目录或本部门自设科目中。',
  basis: '《政府收支分类科目》；预算法第四十六条：按功能分类编列到项，基本支出按经济性质分类编列到款',
  run: (disclosure) => {
    const { revenues, expenditures } = disclosure.draft
    return [
      ...revenues.flatMap((line, index) =>
        checkCode(disclosure, 'functional', line.functionCode, () => [
          locateRevenue(line.id),
          describeRevenueLine(index),
        ]),
      ),
      ...expenditures.flatMap((line, index) => {
        const place: Place = () => [locateExpenditure(line.id), describeExpenditureLine(index)]
        return [
          ...checkCode(disclosure, 'functional', line.functionCode, place),
          ...checkCode(disclosure, 'economic', line.economicCode, place),
        ]
      }),
    ]
  },
}

/** Put into words only where something is wrong. */
type Place = () => readonly [at: string, name: string]

const NOTHING: readonly Finding[] = []

function checkCode(
  { catalog }: Disclosure,
  classification: Classification,
  code: string,
  place: Place,
): readonly Finding[] {
  const isWellFormed = isLineCode(classification, code)
  if (isWellFormed && catalog[classification].has(code)) return NOTHING
  const { field, name } = CODE_FIELDS[classification]
  const digits = `${String(LINE_CODE_DIGITS[classification])} 位数字`
  const [at, line] = place()
  if (code === '') {
    const message = `${line}：还没有填${name}，金额只计入合计，不计入任何科目。请选择${name}。`
    return [{ check: 'L05', severity: 'error', title: `${name}未填`, message, at, field }]
  }
  if (!isWellFormed) {
    const level = /^\d+$/.test(code) ? findSubjectLevel(classification, code) : undefined
    const found = level === undefined ? '' : `，只编到${SUBJECT_LEVEL_NAMES[level]}`
    const message = `${line}：${name}“${code}”应为 ${digits}${found}。请改为完整的编码。`
    return [{ check: 'L05', severity: 'error', title: `${name}编码有误`, message, at, field }]
  }
  const message = `${line}：${name}“${code}”不在本年度科目目录中，也不是自设科目，表中科目名称为空。请核对编码；确有此科目的，在自设科目中登记名称。`
  return [{ check: 'L05', severity: 'warning', title: `${name}不在目录中`, message, at, field }]
}
