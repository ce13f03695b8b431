import { lazy, type ComponentType } from 'react'
import type { StepId } from '../../state/view-store.ts'

/** The screen of each step, fetched when it is first shown. */
export const STEP_PAGES: Readonly<Record<StepId, ComponentType>> = {
  basics: lazy(async () => ({ default: (await import('../basics/BasicsPage.tsx')).BasicsPage })),
  revenue: lazy(async () => ({ default: (await import('../revenue/RevenuePage.tsx')).RevenuePage })),
  expenditure: lazy(async () => ({
    default: (await import('../expenditure/ExpenditurePage.tsx')).ExpenditurePage,
  })),
  projects: lazy(async () => ({ default: (await import('../projects/ProjectsPage.tsx')).ProjectsPage })),
  tables: lazy(async () => ({ default: (await import('../tables/TablesPage.tsx')).TablesPage })),
}
