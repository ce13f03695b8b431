import { TopBar } from '../pages/TopBar.ts'
import { StartPage } from '../pages/StartPage.ts'
import { startBrowser, type BrowserProcess } from './browser-process.ts'
import { EMPTY_MODEL, type ModelHistory } from './draft-model.ts'
import { compareWithLast, type Life, type Survival } from './life.ts'
import type { Random } from './random.ts'
import { watchSaving, type SaveWatch } from './save-watch.ts'
import { Typist } from './typist.ts'

/** What may be lost that the screen has not shown as saved. */
const MOST_LOST_MILLISECONDS = 300

interface Machine {
  readonly executablePath: string
  readonly profile: string
  readonly baseURL: string
}

/** One life of the browser: finds what the last one left, goes on typing, and is killed. */
export async function liveAndDie(
  { executablePath, profile, baseURL }: Machine,
  random: Random,
  countEntry: () => number,
  last: Life | null,
): Promise<Life> {
  const browser = await startBrowser(executablePath, profile)
  const { page } = browser
  const watch = await watchSaving(page)
  const typist = new Typist(page, random, countEntry)
  const survival = last === null ? null : await compareWithLast(page, typist, last, random.below(5) === 0)
  if (last === null) await beginDraft(browser, baseURL)
  return typeUntilKilled(browser, watch, typist, random, survival)
}

async function beginDraft({ page }: BrowserProcess, baseURL: string): Promise<void> {
  const start = new StartPage(page)
  await page.goto(baseURL)
  await start.startNewDraft()
  await new TopBar(page).waitUntilSaved()
}

interface KillPlan {
  readonly after: number
  /** Then at once, or at the next time that the screen says so. */
  readonly at: 'once' | '正在保存' | '已保存'
}

function planKill(random: Random): KillPlan {
  return { after: 150 + random.below(1200), at: random.pick(['once', '正在保存', '已保存'] as const) }
}

class Killer {
  readonly death: Promise<void>
  /** Milliseconds since 1970; `null` while the browser lives. */
  killedAt: number | null = null

  constructor(browser: BrowserProcess, watch: SaveWatch, { after, at }: KillPlan) {
    this.death = new Promise((resolve, reject) => {
      const kill = (): void => {
        this.killedAt = Date.now()
        browser.kill().then(resolve, reject)
      }
      setTimeout(() => {
        if (at === 'once') kill()
        else watch.onceSaid(at, kill)
      }, after)
    })
  }
}

async function typeUntilKilled(
  browser: BrowserProcess,
  watch: SaveWatch,
  typist: Typist,
  random: Random,
  survival: Survival | null,
): Promise<Life> {
  const address = browser.page.url()
  const plan = planKill(random)
  const killer = new Killer(browser, watch, plan)
  const states = [survival?.model ?? EMPTY_MODEL]
  let accepted = 0
  const type = async (model: ModelHistory): Promise<void> => {
    const action = typist.choose(model)
    states.push(action.after)
    await action.perform()
    accepted = states.length - 1
    await watch.mark(accepted)
    if (killer.killedAt === null) await type(action.after)
  }
  await type(states[0] ?? EMPTY_MODEL).catch((error: unknown) => {
    // The browser is gone in the middle of it.
    if (killer.killedAt === null) throw error
  })
  await killer.death
  return {
    address,
    states,
    claimed: watch.findClaimed(),
    due: watch.findAccepted((killer.killedAt ?? 0) - MOST_LOST_MILLISECONDS),
    accepted,
    delays: watch.delays,
    survival,
    manner: `killed after ${String(plan.after)} ms${plan.at === 'once' ? '' : ` at “${plan.at}”`}`,
  }
}
