import type { Classification } from '../../domain/subject.ts'

/** As subtotals are named. */
export const CLASSIFICATION_NAMES: Record<Classification, string> = {
  functional: '功能科目',
  economic: '经济科目',
}
