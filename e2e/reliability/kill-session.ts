import { TopBar } from '../pages/TopBar.ts'
import { StartPage } from '../pages/StartPage.ts'
import { startBrowser, type BrowserProcess } from './browser-process.ts'
import { EMPTY_MODEL, type ModelHistory } from './draft-model.ts'
import { compareWithLast, type Life, type Survival } from './life.ts'
import type { Random } from './random.ts'
import { watchSaving, type SaveWatch } from './save-watch.ts'
import { Typist } from './typist.ts'

/** What the screen has not shown as saved may be lost for so long, and on a machine with nothing else to do. */
const PROMISED_MILLISECONDS = 300
/** However busy the machine. */
const MOST_MILLISECONDS = 5000

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
  // Keeping the program for work without network takes the machine longer than such a life lasts.
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
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
  /** So many entries are accepted first, however slow the machine. */
  readonly entries: number
  /** Then after so many milliseconds, or at the next time that the screen says so. */
  readonly at: number | '正在保存' | '已保存'
}

function planKill(random: Random): KillPlan {
  const at = random.pick([random.below(40), random.below(400), '正在保存', '已保存'] as const)
  return { entries: random.below(7), at }
}

class Killer {
  readonly death: Promise<void>
  /** Milliseconds since 1970; `null` while the browser lives. */
  killedAt: number | null = null
  private readonly kill: () => void
  private isArmed = false

  constructor(browser: BrowserProcess) {
    let kill = (): void => undefined
    this.death = new Promise((resolve, reject) => {
      kill = () => {
        this.killedAt = Date.now()
        browser.kill().then(resolve, reject)
      }
    })
    this.kill = kill
  }

  arm(at: KillPlan['at'], watch: SaveWatch): void {
    if (this.isArmed) return
    this.isArmed = true
    if (typeof at === 'number') setTimeout(this.kill, at)
    else watch.onceSaid(at, this.kill)
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
  const killer = new Killer(browser)
  const states = [survival?.model ?? EMPTY_MODEL]
  let accepted = 0
  const type = async (model: ModelHistory): Promise<void> => {
    if (accepted >= plan.entries) killer.arm(plan.at, watch)
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
  const killedAt = killer.killedAt ?? 0
  return {
    address,
    states,
    claimed: watch.findClaimed(),
    promised: watch.findAccepted(killedAt - PROMISED_MILLISECONDS),
    due: watch.findAccepted(killedAt - MOST_MILLISECONDS),
    accepted,
    delays: watch.delays,
    survival,
    manner: `${String(plan.entries)} entries and then ${typeof plan.at === 'number' ? `${String(plan.at)} ms` : plan.at}`,
  }
}
