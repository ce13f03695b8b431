import { use } from 'react'
import { loadCatalog } from '../../catalogs/load-catalog.ts'
import type { Finding } from '../../checks/check.ts'
import type { Catalog } from '../../domain/catalog.ts'
import { selectDisclosure, selectFindings } from '../../state/derived.ts'
import type { Disclosure } from '../../tables/disclosure.ts'
import { useAfterPaint } from './use-after-paint.ts'
import { useOpenDraft, useOpenPart } from './use-draft.ts'

/** The catalogue of the draft's year, without its own subjects. Suspends until it is loaded. */
export function useYearCatalog(): Catalog {
  const fiscalYear = useOpenPart(({ draft }) => draft.fiscalYear)
  return use(loadCatalog(fiscalYear))
}

/** The draft with its nine tables, as of this render. Suspends until the catalogue is loaded. */
export function useDisclosure(): Disclosure {
  return selectDisclosure(useOpenDraft(), useYearCatalog())
}

/** The draft with its tables as the checks judged them. */
export interface Judgement {
  readonly disclosure: Disclosure
  readonly findings: readonly Finding[]
}

/** What the checks say. May lag behind typing by a frame: an entry is painted before tables and checks follow it. */
export function useJudgement(): Judgement {
  const current = useOpenDraft()
  const painted = useAfterPaint(current)
  // Of another draft nothing is shown, not even for a frame.
  const open = painted.storageKey === current.storageKey ? painted : current
  const disclosure = selectDisclosure(open, useYearCatalog())
  return { disclosure, findings: selectFindings(disclosure) }
}

export function useFindings(): readonly Finding[] {
  return useJudgement().findings
}
