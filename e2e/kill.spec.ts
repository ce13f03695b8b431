import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from '@playwright/test'
import { liveAndDie } from './reliability/kill-session.ts'
import type { Life } from './reliability/life.ts'
import { createRandom } from './reliability/random.ts'
import { describeSoak } from './reliability/soak-figures.ts'

// `npm run soak` sets both.
const KILLS = Number(process.env.SOAK_KILLS ?? 10)
const SEED = Number(process.env.SOAK_SEED ?? 2026)

test(`nothing shown as saved is lost when the browser is killed ${String(KILLS)} times`, async ({
  baseURL,
  launchOptions: { executablePath },
}) => {
  test.setTimeout(120_000 + KILLS * 20_000)
  if (baseURL === undefined || executablePath === undefined)
    throw new Error('playwright.config.ts names no address or no browser')
  const profile = await mkdtemp(join(tmpdir(), 'killed-'))
  const random = createRandom(SEED)
  let typed = 0
  const lives: Life[] = []
  try {
    // The last life only looks at what the one before has left, and is killed all the same.
    while (lives.length <= KILLS) {
      const life = await liveAndDie(
        { executablePath, profile, baseURL },
        random,
        () => (typed += 1),
        lives.at(-1) ?? null,
      )
      lives.push(life)
      if (process.env.SOAK_KILLS !== undefined)
        process.stdout.write(`${String(lives.length)}: ${life.manner}, ${String(life.accepted)} entries\n`)
    }
  } finally {
    process.stdout.write(`seed ${String(SEED)}: ${describeSoak(lives)}\n`)
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
})
