import { parseLocation } from '../checks/location.ts'
import type { Draft } from '../domain/draft.ts'
import type { MarkPlace } from '../domain/marks.ts'
import type { PaperScope } from '../domain/paper-texts.ts'
import { assertNever } from '../lib/assert-never.ts'
import { showPart, viewStore, type StepId } from './view-store.ts'

/** The screen on which a finding is corrected; `undefined` where its place is none that this version knows. */
export function findStepOf(at: string): StepId | undefined {
  const location = parseLocation(at)
  if (location === undefined) return undefined
  switch (location.kind) {
    case 'revenue':
    // Where revenue and expenditure do not meet, the revenue screen makes one from the other.
    case 'source':
    case 'group':
      return 'revenue'
    case 'expenditure':
      return 'expenditure'
    case 'project':
    case 'indicator':
      return 'projects'
    case 'procurement':
      return 'procurement'
    case 'dutyTarget':
    case 'chapter':
      return 'narrative'
    case 'glossary':
      return 'glossary'
    case 'priorFigure':
      return 'priorYear'
    case 'asset':
      return 'assets'
    case 'unit':
    case 'department':
    case 'customSubject':
      return 'basics'
    case 'table':
    case 'cell':
      return 'tables'
    default:
      return assertNever(location)
  }
}

interface ShownPlace extends MarkPlace {
  /** The words of the text there that are meant. */
  readonly quote?: string
}

/** Goes to the field that a finding or a mark is about; what a unit's own paper has is shown in that paper. */
export function showPlace(draft: Draft, { at, field, quote }: ShownPlace): void {
  const step = findStepOf(at)
  if (step === undefined) return
  const scope = findScopeOf(draft, at)
  if (scope !== undefined) viewStore.setState({ unitScope: scope })
  showPart(step, at, field, quote)
}

/** Whose paper a place is in; `undefined` where it is in none or in all of them. */
function findScopeOf({ dutyTargets, units }: Draft, at: string): PaperScope | undefined {
  const location = parseLocation(at)
  if (location?.kind === 'chapter' || location?.kind === 'priorFigure') return location.scope
  if (location?.kind !== 'dutyTarget') return undefined
  const has = (targets: Draft['dutyTargets']): boolean =>
    targets?.some(({ id }) => id === location.id) ?? false
  return has(dutyTargets) ? null : units.find((unit) => has(unit.dutyTargets))?.code
}
