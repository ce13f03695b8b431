import { parseLocation } from '../checks/location.ts'
import { assertNever } from '../lib/assert-never.ts'
import type { StepId } from './view-store.ts'

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
