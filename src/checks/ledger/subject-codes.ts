import type { Catalog } from '../../domain/catalog.ts'
import {
  isLineCode,
  LINE_CODE_DIGITS,
  SUBJECT_LEVEL_NAMES,
  findSubjectLevel,
  type Classification,
} from '../../domain/subject.ts'
import type { Check, CheckFinding } from '../check.ts'
import { locateExpenditure, locateRevenue } from '../../domain/part-place.ts'
import { describeExpenditureLine, describeRevenueLine } from '../wording.ts'

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
  run: ({ disclosure: { draft, catalog } }) => {
    const isKnown = createLookUp(catalog)
    const findings: CheckFinding[] = []
    for (const [index, { id, functionCode }] of draft.revenues.entries()) {
      if (isKnown.functional(functionCode)) continue
      findings.push(createFinding('functional', functionCode, locateRevenue(id), describeRevenueLine(index)))
    }
    for (const [index, { id, functionCode, economicCode }] of draft.expenditures.entries()) {
      if (!isKnown.functional(functionCode)) {
        const place = describeExpenditureLine(index)
        findings.push(createFinding('functional', functionCode, locateExpenditure(id), place))
      }
      if (!isKnown.economic(economicCode)) {
        const place = describeExpenditureLine(index)
        findings.push(createFinding('economic', economicCode, locateExpenditure(id), place))
      }
    }
    return findings
  },
}

/** Whether a line may be booked on a code; judged once for each code, as a ledger names few of them very often. */
function createLookUp(catalog: Catalog): Record<Classification, (code: string) => boolean> {
  const lookUp = (classification: Classification): ((code: string) => boolean) => {
    const known = new Map<string, boolean>()
    return (code) => {
      let isKnown = known.get(code)
      if (isKnown === undefined) {
        isKnown = isLineCode(classification, code) && catalog[classification].has(code)
        known.set(code, isKnown)
      }
      return isKnown
    }
  }
  return { functional: lookUp('functional'), economic: lookUp('economic') }
}

function createFinding(classification: Classification, code: string, at: string, line: string): CheckFinding {
  const { field, name } = CODE_FIELDS[classification]
  const digits = `${String(LINE_CODE_DIGITS[classification])} 位数字`
  if (code === '') {
    const message = `${line}：还没有填${name}，金额只计入合计，不计入任何科目。请选择${name}。`
    return { severity: 'error', title: `${name}未填`, message, at, field, evidence: '未填' }
  }
  if (!isLineCode(classification, code)) {
    const level = /^\d+$/.test(code) ? findSubjectLevel(classification, code) : undefined
    const found = level === undefined ? '' : `，只编到${SUBJECT_LEVEL_NAMES[level]}`
    const message = `${line}：${name}“${code}”应为 ${digits}${found}。请改为完整的编码。`
    return { severity: 'error', title: `${name}编码有误`, message, at, field, evidence: code }
  }
  const message = `${line}：${name}“${code}”不在本年度科目目录中，也不是自设科目，表中科目名称为空。请核对编码；确有此科目的，在自设科目中登记名称。`
  return { severity: 'warning', title: `${name}不在目录中`, message, at, field, evidence: code }
}
