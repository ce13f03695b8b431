import { canPickFile, canPickFolder } from '../storage/disk-files.ts'
import { autosave } from './autosave.ts'
import { departureKeeper } from './departures.ts'
import { createDiskKeeper, type DiskKeeper } from './disk-keeper.ts'
import { sideNotes } from './side-notes.ts'

/** Whether this browser lets a page write files. */
export const canSaveToFile = canPickFile
export const canSaveToFolder = canPickFolder

/** The page's one keeper. */
export const diskKeeper: DiskKeeper = createDiskKeeper({
  notes: sideNotes,
  serialize: async (open) => {
    const { exportJsonFile } = await import('./export-files.ts')
    return (await exportJsonFile(open)).blob
  },
  isStored: (storageKey) => autosave.listBases(storageKey).length > 0,
  noteExport: departureKeeper.noteExport,
})
