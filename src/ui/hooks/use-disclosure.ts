import { use } from 'react'
import { useStore } from 'zustand'
import { loadCatalog } from '../../catalogs/load-catalog.ts'
import type { Finding } from '../../checks/check.ts'
import type { Catalog } from '../../domain/catalog.ts'
import { selectDisclosure } from '../../state/derived.ts'
import { judgeDraft, type Judgement } from '../../state/judgement.ts'
import { standardsStore } from '../../state/standards-store.ts'
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

/**
 * What the checks say, of the state they have last judged: an entry is painted before tables and checks follow it, and what
 * was said before stays until then. Suspends until a draft is judged for the first time.
 */
export function useJudgement(): Judgement {
  const current = useOpenDraft()
  const painted = useAfterPaint(current)
  const standards = useStore(standardsStore, (state) => state.standards)
  const yearCatalog = useYearCatalog()
  // Of another draft nothing is shown, not even for a frame.
  const open = painted.storageKey === current.storageKey ? painted : current
  return use(judgeDraft(open, yearCatalog, standards))
}

/** What is open of what the checks say: not answered by a written reason. */
export function useFindings(): readonly Finding[] {
  return useJudgement().open
}
