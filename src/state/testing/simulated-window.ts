import { vi } from 'vitest'
import { createChannelKeys } from '../../storage/channel-keys.ts'
import { createLockKeys } from '../../storage/lock-keys.ts'
import type { SimulatedClient, SimulatedSite } from '../../storage/testing/simulated-site.ts'
import type { Autosave } from '../autosave.ts'
import type { DraftWindows } from '../draft-windows.ts'
import type { DraftJournal } from '../stored-draft.ts'
import { parseStoredState } from '../stored-state.ts'

/** How windows find out who holds a key. */
export type KeyKind = 'locks' | 'channel'

/** The modules of a window with a state of their own. */
export async function loadWindowModules() {
  vi.resetModules()
  const [draftStore, autosave, windows, noticeStore, windowStore, saveState, journal] = await Promise.all([
    import('../draft-store.ts'),
    import('../autosave.ts'),
    import('../draft-windows.ts'),
    import('../notice-store.ts'),
    import('../window-store.ts'),
    import('../save-state.ts'),
    import('../../storage/journal.ts'),
  ])
  return { ...draftStore, ...autosave, ...windows, ...noticeStore, ...windowStore, ...saveState, ...journal }
}

type WindowModules = Awaited<ReturnType<typeof loadWindowModules>>

/** A window with the real store, autosave and sharing of drafts, over storage, locks and messages in memory. */
export interface SimulatedWindow extends WindowModules {
  readonly client: SimulatedClient
  readonly autosave: Autosave
  readonly windows: DraftWindows
  readonly open: (storageKey: string) => Promise<void>
  /** What is being typed is accepted as a change of the department's name. */
  typed: string | undefined
  readonly crash: () => void
}

export function openSimulatedWindow(
  modules: WindowModules,
  site: SimulatedSite,
  journal: DraftJournal,
  kind: KeyKind,
): SimulatedWindow {
  const client = site.openWindow()
  const ownJournal = createOwnJournal(journal, client, modules)
  const autosave = modules.createAutosave(ownJournal)
  const keys =
    kind === 'locks'
      ? createLockKeys(client.locks, 'drafts')
      : createChannelKeys(client.openChannel('drafts:keys'))
  const acceptTyping = (): void => {
    const { typed } = simulated
    simulated.typed = undefined
    if (typed === undefined) return
    modules.commitEdit('修改名称', (draft) => ({
      ...draft,
      department: { ...draft.department, name: typed },
    }))
  }
  const windows = modules.createDraftWindows({
    journal: ownJournal,
    autosave,
    keys,
    channel: client.openChannel('drafts'),
    acceptTyping,
    recover: async () => undefined,
    lastWords: { remove: () => undefined },
  })
  modules.closeDraft()
  modules.dismissNotice()
  const stopAutosave = autosave.start()
  const stopWindows = windows.start()
  const simulated: SimulatedWindow = {
    ...modules,
    client,
    autosave,
    windows,
    typed: undefined,
    open: (storageKey) =>
      windows.arrive(storageKey, async (isMine) => {
        const record = await ownJournal.load(storageKey)
        const state = record === undefined ? undefined : parseStoredState(record)
        if (state === undefined) throw new Error('There is no such draft')
        if (isMine) autosave.markStored(state)
        if (isMine) modules.showDraft(state.open, state.history)
        else modules.showDraft({ ...state.open, isElsewhere: true })
      }),
    crash: () => {
      client.end()
      stopWindows()
      stopAutosave()
      modules.closeDraft()
    },
  }
  return simulated
}

/** As the window sees the shared one: it waits while the window is frozen, and errors are those of its own modules. */
function createOwnJournal(
  journal: DraftJournal,
  client: SimulatedClient,
  { RevisionConflict }: WindowModules,
): DraftJournal {
  return {
    ...journal,
    load: async (key) => {
      await client.run()
      const record = await journal.load(key)
      await client.run()
      return record
    },
    write: async (key, write) => {
      await client.run()
      try {
        const revision = await journal.write(key, write)
        await client.run()
        return revision
      } catch (error) {
        await client.run()
        if (error instanceof Error && error.name === 'RevisionConflict' && 'storedRevision' in error)
          throw new RevisionConflict(Number(error.storedRevision))
        throw error
      }
    },
  }
}
