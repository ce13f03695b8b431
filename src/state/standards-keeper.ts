import { DEFAULT_STANDARDS } from '../checks/standards/default-standards.ts'
import { parseStandards, serializeOwnStandards } from '../checks/standards/standards-file.ts'
import type { Standards } from '../checks/standards/standards.ts'
import { isSameContent } from '../lib/is-same-content.ts'
import { openSettings, type Settings } from '../storage/settings.ts'
import { openWindowChannel, type WindowChannel } from '../storage/window-channel.ts'
import { showNotice } from './notice-store.ts'
import { standardsStore } from './standards-store.ts'

/** Keeps the user's standards on this machine, the same in all windows. */
export interface StandardsKeeper {
  /** Reads what was kept, and follows what other windows keep; the returned function ends it. */
  readonly start: () => () => void
  /** They hold at once; says whether they were kept, too. */
  readonly keep: (standards: Standards) => Promise<boolean>
  /** Resolves when nothing is under way any more. */
  readonly settle: () => Promise<void>
}

interface Parts {
  readonly settings: Settings
  readonly channel: WindowChannel
}

const NAME = 'standards'

export function createStandardsKeeper({ settings, channel }: Parts): StandardsKeeper {
  /** Of those kept here: what is read while it changes is older. */
  let revision = 0
  let lastTask: Promise<unknown> = Promise.resolve()

  const enqueue = <T>(task: () => Promise<T>): Promise<T> => {
    const result = lastTask.then(task)
    lastTask = result.catch(() => undefined)
    return result
  }

  const load = async (asked: number): Promise<void> => {
    const text = await settings.load(NAME).catch(() => undefined)
    if (asked !== revision) return
    if (text === undefined) return show(DEFAULT_STANDARDS)
    const stored = parseStandards(text)
    if (stored.ok) show(stored.value)
    else {
      showNotice({
        tone: 'warning',
        title: '本机保存的审核标准读不出来，现按默认标准审核',
        details: ['可能由其他版本的程序保存。原来的标准没有删除；在“审核标准”中重新保存后以新的为准。'],
      })
    }
  }

  const loadSoon = (): void => {
    const asked = revision
    void enqueue(() => load(asked))
  }

  return {
    start: () => {
      loadSoon()
      return channel.listen(loadSoon)
    },
    keep: (standards) => {
      revision += 1
      show(standards)
      return enqueue(async () => {
        try {
          if (isSameContent(standards, DEFAULT_STANDARDS)) await settings.remove(NAME)
          else await settings.keep(NAME, serializeOwnStandards(standards))
        } catch {
          return false
        }
        channel.post(NAME)
        return true
      })
    },
    settle: async () => {
      await lastTask
    },
  }
}

/** What has not changed keeps its identity, and with it what was found. */
function show(standards: Standards): void {
  if (!isSameContent(standards, standardsStore.getState().standards)) standardsStore.setState({ standards })
}

/** The page's one keeper. */
export const standardsKeeper: StandardsKeeper = createStandardsKeeper({
  settings: openSettings('department-budget-settings'),
  channel: openWindowChannel('department-budget:standards'),
})
