import { openSideNotes, type SideNotes } from '../storage/side-notes.ts'

/** The page's one set of notes beside its drafts. */
export const sideNotes: SideNotes = openSideNotes('department-budget-beside')
