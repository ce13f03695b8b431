import type { Draft } from '../../domain/draft.ts'
import { parseFiscalYear } from '../../domain/fiscal-year.ts'
import { findSubjectLevel, type Classification } from '../../domain/subject.ts'
import { failed, ok, type Result } from '../../lib/result.ts'
import { toHalfWidth } from '../../lib/to-half-width.ts'

export function readFiscalYear(text: string): Result<string, string> {
  const year = parseFiscalYear(text)
  return year.ok ? ok(String(year.value)) : failed('年度应为四位数字，如 2026')
}

/** Codes come from other systems by copying: without blanks, in half width. */
export function readCode(text: string): Result<string, string> {
  return ok(toHalfWidth(text).replace(/[\s\u3000]+/g, ''))
}

/** The code of the unit at `index`. Lines name their unit by its code, so it must tell units apart. */
export function readUnitCode(draft: Draft, index: number, text: string): Result<string, string> {
  const entry = readCode(text)
  if (!entry.ok) return entry
  const code = entry.value
  const before = draft.units[index]?.code ?? ''
  const other = draft.units.findIndex((unit, at) => at !== index && unit.code === code)
  if (code !== '' && other !== -1) return failed(`与第 ${String(other + 1)} 个单位的编码相同，请改用别的编码`)
  const { lineCount, projectCount } = countUnitParts(draft, before)
  if (code === '' && before !== '' && lineCount + projectCount > 0) {
    return failed('编码不能删空：已有明细或项目使用这个编码')
  }
  return entry
}

export interface UnitParts {
  readonly lineCount: number
  readonly projectCount: number
}

export function countUnitParts(draft: Draft, unitCode: string): UnitParts {
  const isOfUnit = (part: { readonly unitCode: string }): boolean => part.unitCode === unitCode
  return {
    lineCount: draft.revenues.filter(isOfUnit).length + draft.expenditures.filter(isOfUnit).length,
    projectCount: draft.projects.filter(isOfUnit).length,
  }
}

/** The next free code under the department's: 203 and 203001 give 203002. */
export function suggestUnitCode({ department, units }: Draft): string {
  const { code } = department
  if (!/^\d+$/.test(code)) return ''
  const taken = new Set(units.map((unit) => unit.code))
  for (let number = 1; number < 1000; number += 1) {
    const candidate = `${code}${String(number).padStart(3, '0')}`
    if (!taken.has(candidate)) return candidate
  }
  return ''
}

/** The code of a subject of the draft's own; `others` are those it already has. */
export function readSubjectCode(
  classification: Classification,
  others: readonly string[],
  text: string,
): Result<string, string> {
  const entry = readCode(text)
  if (!entry.ok) return entry
  const code = entry.value
  if (!/^\d+$/.test(code) || findSubjectLevel(classification, code) === undefined) {
    return failed(
      classification === 'functional'
        ? '功能分类编码应为 3、5 或 7 位数字'
        : '经济分类编码应为 3 或 5 位数字',
    )
  }
  return others.includes(code) ? failed('这个编码已在自设科目中') : ok(code)
}

export function readSubjectName(text: string): Result<string, string> {
  const name = text.trim()
  return name === '' ? failed('请填科目名称') : ok(name)
}
