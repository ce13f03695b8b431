import { ZERO } from '../domain/amount.ts'
import type { Project } from '../domain/ledger.ts'
import { sumProjects } from '../domain/project-amounts.ts'
import type { StatementSource } from './statement-source.ts'

/** The projects that have money and a name, largest first; equals keep the order of the draft. */
export function listProjectsBySize({ ledger }: StatementSource): readonly Project[] {
  const sums = sumProjects(ledger.expenditures)
  const amountOf = ({ id }: Project): number => sums.get(id)?.amount ?? ZERO
  return ledger.projects
    .filter((project) => amountOf(project) !== 0 && project.name.trim() !== '')
    .sort((left, right) => amountOf(right) - amountOf(left))
}
