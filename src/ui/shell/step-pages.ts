import { createElement, lazy, type ComponentType } from 'react'
import { STEP_NAMES, type StepId } from '../../state/view-store.ts'

type PageModule = Readonly<Record<string, ComponentType>>

const MODULES = import.meta.glob<PageModule>('../{basics,revenue,expenditure,projects,tables}/*Page.tsx')

/** The screen of each step, fetched when it is first shown. */
export const STEP_PAGES: Readonly<Record<StepId, ComponentType>> = {
  basics: loadPage('basics', 'BasicsPage'),
  revenue: loadPage('revenue', 'RevenuePage'),
  expenditure: loadPage('expenditure', 'ExpenditurePage'),
  projects: loadPage('projects', 'ProjectsPage'),
  tables: loadPage('tables', 'TablesPage'),
}

function loadPage(step: StepId, name: string): ComponentType {
  return lazy(async () => {
    const loaded = await MODULES[`../${step}/${name}.tsx`]?.()
    return { default: loaded?.[name] ?? (() => createElement('h1', null, STEP_NAMES[step])) }
  })
}
