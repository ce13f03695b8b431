import type { Draft, OperatingFundsScope } from '../domain/draft.ts'
import type { RevenueLine } from '../domain/ledger.ts'
import { addMarks } from '../domain/marks.ts'
import { locateProject, locateUnit } from '../domain/part-place.ts'
import { createStatementSource } from '../narrative/statement-source.ts'
import type { Disclosure } from '../tables/disclosure.ts'
import { createPriorYear } from './prior-figures.ts'
import { takeOverProjects } from './take-over-projects.ts'
import { takeOverTexts } from './take-over-texts.ts'
import { takeOverUnits } from './take-over-units.ts'
import type { TakenOver } from './taken-over.ts'

export interface RolledForward {
  readonly draft: Draft
  /** Everything that came along, in the order of the work. */
  readonly takenOver: readonly TakenOver[]
}

export interface RollForwardOptions {
  /** Of the new draft. */
  readonly id: string
  readonly modifiedAt: string
  readonly operatingFundsScope?: OperatingFundsScope
}

/**
 * 沿用上年新建: next year's draft from this one. Its figures become 上年预算数; lines come with their codes and without
 * amounts; the edition, purchases, reasons, waivers, marks and the approval belong to their year and stay behind.
 */
export function rollForward(disclosure: Disclosure, options: RollForwardOptions): RolledForward {
  const { draft } = disclosure
  const { id, modifiedAt, ...scope } = options
  const {
    edition: _edition,
    priorYear: _priorYear,
    procurement: _procurement,
    approval: _approval,
    waivers: _waivers,
    marks: _marks,
    ...kept
  } = draft
  const projects = takeOverProjects(draft)
  const texts = takeOverTexts(draft)
  const units = takeOverUnits(disclosure, scope)
  const next: Draft = {
    ...kept,
    ...texts.parts,
    id,
    modifiedAt,
    fiscalYear: draft.fiscalYear + 1,
    units: units.units,
    revenues: draft.revenues.map(withoutAmount),
    expenditures: draft.expenditures.map(withoutAmount),
    projects: projects.map(({ project }) => project),
    priorYear: createPriorYear(createStatementSource(disclosure, scope)),
  }
  return {
    draft: markProjects(next, draft.fiscalYear),
    takenOver: [
      ...listUnits(draft),
      ...listEmptied(draft),
      ...projects.map(({ takenOver }) => takenOver),
      ...texts.takenOver,
      ...units.takenOver,
    ],
  }
}

function withoutAmount<L extends RevenueLine>(line: L): L {
  return { ...line, amount: null }
}

/** Carried-over projects are 待核 until someone has said that they go on, and under which code. */
function markProjects(draft: Draft, fiscalYear: number): Draft {
  const places = draft.projects.map(({ id }) => ({ at: locateProject(id) }))
  const note = `沿用自 ${String(fiscalYear)} 年：请核对是否继续安排、项目编码是否换新`
  return places.length === 0 ? draft : addMarks(draft, places, note)
}

function listUnits({ units, customSubjects }: Draft): readonly TakenOver[] {
  const unchanged = { state: 'unchanged', kept: [] } as const
  const subjects = [...(customSubjects?.functional ?? []), ...(customSubjects?.economic ?? [])]
  return [
    ...units.map(({ code, name }) => ({
      part: 'units' as const,
      at: locateUnit(code),
      name: `${code} ${name}`.trim(),
      ...unchanged,
    })),
    ...(subjects.length === 0
      ? []
      : [
          {
            part: 'customSubjects' as const,
            at: 'customSubjects',
            name: `自设科目 ${String(subjects.length)} 个`,
            ...unchanged,
          },
        ]),
  ]
}

function listEmptied({ revenues, expenditures }: Draft): readonly TakenOver[] {
  const lists = [
    ['revenues', '收入', revenues.length],
    ['expenditures', '支出', expenditures.length],
  ] as const
  return lists
    .filter(([, , count]) => count > 0)
    .map(([part, name, count]) => ({
      part,
      at: part,
      name: `${name} ${String(count)} 行`,
      state: 'emptied',
      kept: [],
    }))
}
