import { readdirSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { gzipSync } from 'node:zlib'

const MOST_BYTES = 200_000
const DIST = new URL('../dist/', import.meta.url)

/** What Chromium 109 does not know and the build cannot lower; a rule that uses it would be dropped in silence. */
const TOO_NEW_CSS =
  /@scope\b|@starting-style\b|\bsubgrid\b|\banchor-name\b|\bposition-anchor\b|\blight-dark\(|\bcolor-mix\(|:popover-open\b|\bfield-sizing\b|\binterpolate-size\b|[{;]\s*&/

/** @typedef {{ file: string, isEntry?: boolean, imports?: string[] }} Chunk */

/** @param {string} name */
function gzipBytes(name) {
  return gzipSync(readFileSync(new URL(name, DIST)), { level: 9 }).length
}

/**
 * The entry and everything it imports at once: what a browser loads before the first line runs.
 * @param {Record<string, Chunk>} manifest
 */
function listFirstLoad(manifest) {
  const names = Object.keys(manifest).filter((name) => manifest[name]?.isEntry === true)
  // The list grows while it is walked.
  for (const name of names) {
    names.push(...(manifest[name]?.imports ?? []).filter((imported) => !names.includes(imported)))
  }
  return names.flatMap((name) => manifest[name]?.file ?? [])
}

function checkFirstLoad() {
  const files = listFirstLoad(JSON.parse(readFileSync(new URL('.vite/manifest.json', DIST), 'utf8')))
  if (files.length === 0) throw new Error('dist/.vite/manifest.json names no entry')
  const sizes = files.map((file) => ({ file, bytes: gzipBytes(file) }))
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0)
  for (const { file, bytes } of sizes) console.log(`${String(bytes).padStart(9)}  ${file}`)
  console.log(`${String(total).padStart(9)}  first load of JavaScript (gzip), at most ${String(MOST_BYTES)}`)
  return total <= MOST_BYTES
}

function checkStyles() {
  const files = readdirSync(new URL('assets/', DIST)).filter((name) => name.endsWith('.css'))
  const found = files.flatMap((name) => {
    const match = TOO_NEW_CSS.exec(readFileSync(new URL(`assets/${name}`, DIST), 'utf8'))
    return match === null ? [] : [`assets/${name}: ${match[0]} is newer than Chromium 109`]
  })
  for (const line of found) console.log(line)
  return found.length === 0
}

function listServed() {
  return readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('.vite'))
    .map(({ name }) => name)
}

/** Without network a file that the worker does not know is not there. */
function checkWorker() {
  const worker = readFileSync(new URL('sw.js', DIST), 'utf8')
  const missing = listServed().filter((name) => name !== 'sw.js' && !worker.includes(`${name}\``))
  for (const name of missing) console.log(`sw.js does not keep ${name}`)
  return missing.length === 0
}

/** Servers must know the type of every file. */
function checkDeploymentGuide() {
  const guide = readFileSync(new URL('../docs/deployment.md', import.meta.url), 'utf8')
  const unknown = [...new Set(listServed().map((name) => extname(name)))].filter(
    (extension) => !guide.includes(`| \`${extension}\``),
  )
  for (const extension of unknown) console.log(`docs/deployment.md names no type for ${extension}`)
  return unknown.length === 0
}

if (![checkFirstLoad(), checkStyles(), checkWorker(), checkDeploymentGuide()].every(Boolean))
  process.exitCode = 1
