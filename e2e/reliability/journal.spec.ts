import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { expect, test } from '../fixtures.ts'

// A picture names no icon of its own, and the browser asks the server for one.
test.use({ expectedFaults: [/404/] })

const SEED = Number(process.env.SOAK_SEED ?? 2026)

test('the journal in the browser’s database does what the one in memory does', async ({ page }) => {
  const code = await bundle(new URL('journal-model.ts', import.meta.url))
  // A page of the site on which the program does not run.
  await page.goto('icon.svg')
  expect(await page.evaluate(`${code}; journalModel.compareJournals(${String(SEED)}, 60)`)).toBeNull()
})

/** A script that leaves the exports of a module in `journalModel`. */
async function bundle(module: URL): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(module), formats: ['iife'], name: 'journalModel' },
    },
  })
  const [result] = Array.isArray(built) ? built : [built]
  const chunk = result !== undefined && 'output' in result ? result.output[0] : undefined
  if (chunk === undefined) throw new Error('Nothing was built')
  return chunk.code
}
