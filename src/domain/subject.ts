/** 功能分类 (类 3, 款 5, 项 7 digits) or 部门预算支出经济分类 (类 3, 款 5 digits). */
export type Classification = 'functional' | 'economic'

export type SubjectLevel = 'class' | 'section' | 'item'

const LEVEL_DIGITS: Record<Classification, readonly (readonly [SubjectLevel, number])[]> = {
  functional: [
    ['class', 3],
    ['section', 5],
    ['item', 7],
  ],
  economic: [
    ['class', 3],
    ['section', 5],
  ],
}

export const SUBJECT_LEVEL_NAMES: Record<SubjectLevel, string> = { class: '类', section: '款', item: '项' }

/** 因公出国（境）费用: the one economic subject whose lines may be marked 教学科研. */
export const TRAVEL_ABROAD_CODE = '30212'

/** Digits of a code that a ledger line can be booked on. */
export const LINE_CODE_DIGITS: Record<Classification, number> = { functional: 7, economic: 5 }

/** The codes a code counts in, from the class down: 2013201 gives 201, 20132, 2013201; 20132 only the first two. */
export function listCodePrefixes(classification: Classification, code: string): readonly string[] {
  const prefixes: string[] = []
  for (const [, digits] of LEVEL_DIGITS[classification]) {
    if (code.length >= digits) prefixes.push(code.slice(0, digits))
  }
  return prefixes
}

export function findSubjectLevel(classification: Classification, code: string): SubjectLevel | undefined {
  return LEVEL_DIGITS[classification].find(([, digits]) => digits === code.length)?.[0]
}

/** A code with as many digits as a ledger line needs. Says nothing of whether the subject exists. */
export function isLineCode(classification: Classification, code: string): boolean {
  return code.length === LINE_CODE_DIGITS[classification] && /^\d+$/.test(code)
}
