import type { Draft, Unit } from '../domain/draft.ts'
import { createStatementSource, type StatementOptions } from '../narrative/statement-source.ts'
import type { Disclosure } from '../tables/disclosure.ts'
import { createPriorYear } from './prior-figures.ts'
import { takeOverTexts } from './take-over-texts.ts'
import type { TakenOver } from './taken-over.ts'

/** Units with the texts and figures of their own papers; of a single unit these are the department's. */
export function takeOverUnits(
  disclosure: Disclosure,
  options: Pick<StatementOptions, 'operatingFundsScope'>,
): { readonly units: readonly Unit[]; readonly takenOver: readonly TakenOver[] } {
  const { draft } = disclosure
  const taken = draft.units.map((unit) => {
    const { priorYear: _, ...kept } = unit
    const texts = takeOverTexts({ ...pickHead(draft), ...pickTexts(unit) }, unit.code)
    const source = createStatementSource(disclosure, { ...options, unitCode: unit.code })
    const figures = draft.units.length > 1 ? { priorYear: createPriorYear(source) } : {}
    const name = unit.name.trim() === '' ? unit.code : unit.name.trim()
    return {
      unit: { ...kept, ...texts.parts, ...figures },
      takenOver: texts.takenOver.map((entry) => ({ ...entry, name: `${name}：${entry.name}` })),
    }
  })
  return {
    units: taken.map(({ unit }) => unit),
    takenOver: taken.flatMap(({ takenOver }) => takenOver),
  }
}

function pickHead({ fiscalYear, projects }: Draft): Pick<Draft, 'fiscalYear' | 'projects'> {
  return { fiscalYear, projects }
}

function pickTexts({ narrative, dutyTargets }: Unit): Pick<Unit, 'narrative' | 'dutyTargets'> {
  return {
    ...(narrative === undefined ? {} : { narrative }),
    ...(dutyTargets === undefined ? {} : { dutyTargets }),
  }
}
