import { describeFault } from '../../lib/describe-fault.ts'
import { draftStore } from '../../state/draft-store.ts'
import { loadLocalDraft } from '../../state/local-drafts.ts'
import { showNotice } from '../../state/notice-store.ts'

/** 沿用上年新建 from the open draft. */
export async function rollOpenDraft(): Promise<void> {
  const { open } = draftStore.getState()
  if (open === null) return
  await attempt(async () => {
    const { openRolledForward } = await import('../../state/roll-forward.ts')
    await openRolledForward(open.draft)
  })
}

/** 沿用上年新建 from a draft of this machine. */
export async function rollLocalDraft(storageKey: string): Promise<void> {
  await attempt(async () => {
    const [{ openRolledForward }, local] = await Promise.all([
      import('../../state/roll-forward.ts'),
      loadLocalDraft(storageKey),
    ])
    if (local === undefined) throw new Error('草稿已不在本机')
    await openRolledForward(local.open.draft)
  })
}

/** 沿用上年新建 from a file, which is not opened. */
export async function rollFile(file: File): Promise<void> {
  await attempt(async () => {
    const [{ openRolledForward }, { readPickedDraft }] = await Promise.all([
      import('../../state/roll-forward.ts'),
      import('../merging/pick-draft-file.ts'),
    ])
    const draft = await readPickedDraft(file)
    if (draft !== undefined) await openRolledForward(draft)
  })
}

async function attempt(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    showNotice({
      tone: 'error',
      title: '没有完成“沿用上年新建”',
      details: [`程序没有完成这一步（${describeFault(error)}）。原来的草稿没有改变，请再试一次。`],
    })
  }
}
