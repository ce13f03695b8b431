import type { Page } from '@playwright/test'

interface StatusChange {
  /** The last entry that was accepted before. */
  readonly entry: number
  readonly words: string
  /** Milliseconds since 1970, of the page. */
  readonly at: number
}

declare global {
  interface Window {
    /** Says that an entry has been accepted; gives the time of the key that did it, and what the screen says of saving. */
    markEntry: (entry: number) => { readonly inputAt: number; readonly words: string; readonly since: number }
    reportStatus: (change: StatusChange) => void
  }
}

/** What the screen has said of saving, kept outside the browser so that it outlives it. */
export interface SaveWatch {
  /** The last entry that the screen has shown as saved, or 0. */
  readonly findClaimed: () => number
  /** The last entry accepted at a time or before, or 0. */
  readonly findAccepted: (until: number) => number
  /** From the key that entered to the words 已保存, of each entry that came so far. */
  readonly delays: readonly number[]
  /** To be called when an entry has been accepted. */
  readonly mark: (entry: number) => Promise<void>
  /** Calls back once, at the next time that the screen says so. */
  readonly onceSaid: (beginning: string, callback: () => void) => void
}

/** Before the page is loaded. */
export async function watchSaving(page: Page): Promise<SaveWatch> {
  const inputTimes = new Map<number, number>()
  const unconfirmed = new Set<number>()
  const delays: number[] = []
  let claimed = 0
  let awaited: { readonly beginning: string; readonly callback: () => void } | undefined

  const confirm = (entry: number, at: number): void => {
    claimed = Math.max(claimed, entry)
    for (const confirmed of unconfirmed) {
      if (confirmed > entry) continue
      unconfirmed.delete(confirmed)
      delays.push(at - (inputTimes.get(confirmed) ?? at))
    }
  }
  await page.exposeFunction('reportStatus', ({ entry, words, at }: StatusChange) => {
    if (isSaved(words)) confirm(entry, at)
    if (awaited === undefined || !words.startsWith(awaited.beginning)) return
    const { callback } = awaited
    awaited = undefined
    callback()
  })
  await page.addInitScript(followStatus)
  return {
    findClaimed: () => claimed,
    findAccepted: (until) =>
      Math.max(0, ...[...inputTimes].flatMap(([entry, at]) => (at <= until ? [entry] : []))),
    delays,
    mark: async (entry) => {
      const { inputAt, words, since } = await page.evaluate((number) => window.markEntry(number), entry)
      inputTimes.set(entry, inputAt)
      unconfirmed.add(entry)
      // Words that have stood since before the key are a claim all the same.
      if (isSaved(words)) confirm(entry, Math.max(since, inputAt))
    },
    onceSaid: (beginning, callback) => {
      awaited = { beginning, callback }
    },
  }
}

function isSaved(words: string): boolean {
  return words.startsWith('已保存')
}

/** Runs in the page. */
function followStatus(): void {
  const readTime = (): number => performance.timeOrigin + performance.now()
  let entry = 0
  let inputAt = 0
  let words = ''
  let since = 0
  const follow = (): void => {
    const shown = [...document.querySelectorAll('header p')].map(({ textContent }) => textContent ?? '')
    const status = shown.find((text) => /^(已保存|正在保存|未保存)/.test(text)) ?? ''
    if (status === words) return
    words = status
    since = readTime()
    window.reportStatus({ entry, words, at: since })
  }
  for (const type of ['keydown', 'paste', 'click'])
    window.addEventListener(type, () => (inputAt = readTime()), { capture: true })
  new MutationObserver(follow).observe(document, { subtree: true, childList: true, characterData: true })
  window.markEntry = (accepted) => {
    entry = accepted
    follow()
    return { inputAt, words, since }
  }
}
