import type { OpenDraft } from '../../state/draft-store.ts'
import { showNotice } from '../../state/notice-store.ts'
import type { Typed } from './entry-form.ts'
import { isOfPresentPart } from './entry-part.ts'

/** Texts that are typed and not accepted, by draft and entry: a field that comes back to the screen has its text again. */
const kept = new Map<string, Typed>()

export function findKeptEntry(storageKey: string, name: string): Typed | null {
  return kept.get(`${storageKey} ${name}`) ?? null
}

export function keepEntry(storageKey: string, name: string, typed: Typed): void {
  kept.set(`${storageKey} ${name}`, typed)
}

export function dropKeptEntry(storageKey: string, name: string): void {
  kept.delete(`${storageKey} ${name}`)
}

/** Those of a draft that is deleted. */
export function dropKeptEntriesOf(storageKey: string): void {
  for (const key of kept.keys()) if (key.startsWith(`${storageKey} `)) kept.delete(key)
}

/** Whether closing the page would lose something typed. What was typed in a part that is removed since, has gone with it. */
export function hasKeptEntries(open: Pick<OpenDraft, 'storageKey' | 'draft'> | null): boolean {
  return [...kept.keys()].some((key) => {
    const [storageKey = '', name = ''] = key.split(' ')
    return storageKey !== open?.storageKey || isOfPresentPart(open.draft, name)
  })
}

/** A text that left the screen without having been accepted. */
interface LeftEntry {
  /** Whose field, and which: 车辆保险费 · 3 月底. */
  readonly place: string
  readonly text: string
  readonly error: string
}

let leftTogether: readonly LeftEntry[] = []

/** Says what was left behind with a screen; all of one screen in one notice. */
export function tellLeftEntry(entry: LeftEntry): void {
  if (leftTogether.length === 0) queueMicrotask(tellLeftEntries)
  leftTogether = [...leftTogether, entry]
}

function tellLeftEntries(): void {
  const entries = leftTogether
  leftTogether = []
  showNotice({
    tone: 'warning',
    title: `刚才有 ${String(entries.length)} 处输入没有录入，草稿中保持原值`,
    details: [
      ...entries.map(({ place, text, error }) => `${place}“${text}”：${error}`),
      '输入的内容还留在原处，回到那里可以接着改正。',
    ],
  })
}
