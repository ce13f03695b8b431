import { toHalfWidth } from '../../lib/to-half-width.ts'
import type { LocalDraft } from '../../state/local-drafts.ts'

/** The drafts that every word of a search names: by department, code, year, or what tells one copy from another. */
export function filterDrafts(drafts: readonly LocalDraft[], search: string): readonly LocalDraft[] {
  const words = normalize(search)
    .split(/\s+/)
    .filter((word) => word !== '')
  return words.length === 0 ? drafts : drafts.filter((draft) => isNamed(draft, words))
}

function isNamed({ summary }: LocalDraft, words: readonly string[]): boolean {
  if (summary === null) return false
  const { departmentCode, departmentName, fiscalYear, label, isSample } = summary
  const text = normalize(
    [departmentCode, departmentName, String(fiscalYear), label ?? '', isSample ? '示例' : ''].join(' '),
  )
  return words.every((word) => text.includes(word))
}

function normalize(text: string): string {
  return toHalfWidth(text).toLowerCase()
}
