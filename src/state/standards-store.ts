import { createStore } from 'zustand/vanilla'
import { DEFAULT_STANDARDS } from '../checks/standards/default-standards.ts'
import type { Standards } from '../checks/standards/standards.ts'

/** What the checks hold drafts to on this machine; the same object until something in it changes. */
export const standardsStore = createStore<{ readonly standards: Standards }>(() => ({
  standards: DEFAULT_STANDARDS,
}))
