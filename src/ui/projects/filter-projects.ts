import { splitWords } from '../../domain/search-words.ts'
import { listPinyinInitials } from '../ledger-grid/pinyin-initials.ts'
import type { ProjectSummary } from './summarize-projects.ts'

/** How the list is looked at; the stored order, in which projects are printed, is changed by moving them. */
export type ProjectOrder = 'printed' | 'amount'

/** Projects with their numbers in print, from 1. */
export interface NumberedProject extends ProjectSummary {
  readonly number: number
}

/** Those whose name, code or pinyin initials have every word; by amount the largest first. */
export function arrangeProjects(
  projects: readonly ProjectSummary[],
  search: string,
  order: ProjectOrder,
): readonly NumberedProject[] {
  const words = splitWords(search.toLowerCase())
  const found = projects
    .map((summary, index) => ({ ...summary, number: index + 1 }))
    .filter(({ project: { name, code } }) => {
      if (words.length === 0) return true
      const texts = [name.toLowerCase(), code.toLowerCase(), listPinyinInitials(name)]
      return words.every((word) => texts.some((text) => text.includes(word)))
    })
  return order === 'printed' ? found : found.sort((left, right) => right.amount - left.amount)
}
