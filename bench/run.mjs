// Measures what docs/benchmarks.md reports and writes it there. Not a test: nothing fails for being slow.
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { chromium } from '@playwright/test'
import { build, preview } from 'vite'
import { buildFonts } from '../scripts/build-fonts.mjs'
import { BROWSER_ARGS } from '../scripts/browser-args.mjs'
import { findBrowser } from '../scripts/find-browser.mjs'
import { benchEdit, benchFirstLoad, benchOpenInBrowser, benchPdf } from './browser.mjs'
import { benchGridFrames } from './grid-frames.mjs'
import { benchPapers } from './papers.mjs'
import { benchPaste } from './paste.mjs'
import { benchPreview } from './preview.mjs'

const CACHE = '.cache/bench'
const REPORT = 'docs/benchmarks.md'
const SAMPLE = 'fixtures/v1/sample-organization-2025.json'

mkdirSync(CACHE, { recursive: true })
await buildFonts()
await buildForNode('bench/core.ts', 'core.mjs')
await buildForNode('bench/paper.ts', 'paper.mjs')
const core = spawnSync(process.execPath, [`${CACHE}/core.mjs`, CACHE], { encoding: 'utf8' })
if (core.status !== 0) throw new Error(core.stderr)

await build({ logLevel: 'warn' })
await build({
  configFile: false,
  logLevel: 'warn',
  root: 'bench/tables-pdf',
  base: './',
  build: { outDir: '../../.cache/bench/tables-pdf', emptyOutDir: true },
})
const app = await preview({ preview: { port: 4391, host: '127.0.0.1' } })
const peer = await preview({
  configFile: false,
  build: { outDir: `${CACHE}/tables-pdf` },
  preview: { port: 4392, host: '127.0.0.1' },
})
const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_ARGS })
const address = app.resolvedUrls?.local[0] ?? ''
const peerAddress = peer.resolvedUrls?.local[0] ?? ''
/** @type {readonly (readonly [string, readonly string[]])[]} */
const sections = [
  ['First load', await benchFirstLoad(browser, address)],
  ['One edit, painted', await benchEdit(browser, address, `${CACHE}/10000-lines.json`)],
  ['Frames of the grid', await benchGridFrames(browser, address, `${CACHE}/10000-lines.json`)],
  ['Pasting', await benchPaste(browser, address, `${CACHE}/10000-lines.json`)],
  ['Opening in the page', await benchOpenInBrowser(browser, address, `${CACHE}/100000-lines.json`)],
  ['The whole paper', benchPapers(CACHE)],
  ['The preview', await benchPreview(browser, address, SAMPLE)],
  ['PDF', await benchPdf(browser, address, peerAddress, SAMPLE)],
]
await browser.close()
await app.close()
await peer.close()

const text = [
  '# Benchmarks',
  '',
  `Written by \`npm run bench\` on ${cpus()[0]?.model ?? 'an unknown processor'}, ${String(cpus().length)} cores, Node ${process.version}. ` +
    'Read the ratios; times are of that machine.',
  '',
  core.stdout.trim(),
  ...sections.flatMap(([title, lines]) => ['', `## ${title}`, '', ...lines]),
  '',
].join('\n')
writeFileSync(REPORT, text)
spawnSync(process.execPath, ['node_modules/prettier/bin/prettier.cjs', '--write', REPORT])
console.log(text)
process.exit(0)

/** @param {string} entry @param {string} name */
async function buildForNode(entry, name) {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: entry,
      outDir: CACHE,
      emptyOutDir: false,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: name } },
    },
  })
}
