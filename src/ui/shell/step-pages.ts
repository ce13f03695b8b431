import { lazy, type ComponentType } from 'react'
import { STEP_IDS, type StepId } from '../../state/view-store.ts'

type StepPages = Readonly<Record<StepId, ComponentType>>

const LOADERS: Readonly<Record<StepId, () => Promise<ComponentType>>> = {
  basics: async () => (await import('../basics/BasicsPage.tsx')).BasicsPage,
  revenue: async () => (await import('../revenue/RevenuePage.tsx')).RevenuePage,
  expenditure: async () => (await import('../expenditure/ExpenditurePage.tsx')).ExpenditurePage,
  projects: async () => (await import('../projects/ProjectsPage.tsx')).ProjectsPage,
  priorYear: async () => (await import('../prior-year/PriorYearPage.tsx')).PriorYearPage,
  procurement: async () => (await import('../procurement/ProcurementPage.tsx')).ProcurementPage,
  assets: async () => (await import('../assets/AssetsPage.tsx')).AssetsPage,
  tables: async () => (await import('../tables/TablesPage.tsx')).TablesPage,
  narrative: async () => (await import('../narrative/NarrativePage.tsx')).NarrativePage,
  glossary: async () => (await import('../glossary/GlossaryPage.tsx')).GlossaryPage,
  review: async () => (await import('../checks/ReviewPage.tsx')).ReviewPage,
  publish: async () => (await import('../publish/PublishPage.tsx')).PublishPage,
}

/** The screen of each step, fetched when it is first shown. Made anew, what failed to load is fetched again. */
export function createStepPages(): StepPages {
  return {
    basics: lazyPage('basics'),
    revenue: lazyPage('revenue'),
    expenditure: lazyPage('expenditure'),
    projects: lazyPage('projects'),
    priorYear: lazyPage('priorYear'),
    procurement: lazyPage('procurement'),
    assets: lazyPage('assets'),
    tables: lazyPage('tables'),
    narrative: lazyPage('narrative'),
    glossary: lazyPage('glossary'),
    review: lazyPage('review'),
    publish: lazyPage('publish'),
  }
}

/** Fetches what the other screens and 导出 JSON need, so that they work when the network is gone. */
export function prefetchSteps(): void {
  const fetching = [...STEP_IDS.map((step) => LOADERS[step]()), import('../../state/export-files.ts')]
  // A fetch that fails is tried again, and reported, when the part is needed.
  void Promise.allSettled(fetching)
}

function lazyPage(step: StepId): ComponentType {
  return lazy(async () => ({ default: await LOADERS[step]() }))
}
