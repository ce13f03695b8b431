import { spawnSync } from 'node:child_process'

const GROWTH_LIMIT = 12
const WARM_LIMIT_MILLISECONDS = 500

/**
 * @typedef {{ pages: number, bytes: number, composing: number, first: number, warm: number | null, memory: [number, number] }} Measured
 */

/** Whole papers in Node, each in a process of its own. @param {string} cache the folder with `paper.mjs` */
export function benchPapers(cache) {
  /** @type {(...options: number[]) => Measured} */
  const measure = (...options) => {
    const args = [`${cache}/paper.mjs`, ...options.map(String), cache]
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
    return JSON.parse(stdout)
  }
  const sample = measure(0, 0, 9)
  const large = measure(100, 2000, 5)
  const small = measure(30, 200, 1)
  const huge = measure(470, 200, 1)
  const growth = huge.first / small.first
  const warm = (sample.warm ?? 0) / WARM_LIMIT_MILLISECONDS
  return [
    'Cover, contents, nine tables, statement and target forms as one PDF/A-3a, by the engine that the page runs in its worker,',
    'without page and download. “Text and tables” is what the page does before; “warm” the median of what follows, one amount',
    'changed each time.',
    '',
    '| paper | pages | file | text and tables | first | warm | memory, first → last |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    describeRow('the sample', sample),
    describeRow('100 projects, 2 000 lines', large),
    describeRow('30 projects', small),
    describeRow('470 projects', huge),
    '',
    `Growth from ${small.pages} to ${huge.pages} pages: ${growth.toFixed(1)}× (limit ${GROWTH_LIMIT}×: ${growth <= GROWTH_LIMIT ? 'kept' : 'missed'}). ` +
      `Warm, the sample ÷ 0.5 s: ${warm.toFixed(2)}×.`,
  ]
}

/** @param {string} name @param {Measured} measured */
function describeRow(name, { pages, bytes, composing, first, warm, memory }) {
  const cells = [
    name,
    String(pages),
    formatMegabytes(bytes),
    formatTime(composing),
    formatTime(first),
    warm === null ? '' : formatTime(warm),
    memory.map(formatMegabytes).join(' → '),
  ]
  return `| ${cells.join(' | ')} |`
}

/** @param {number} milliseconds */
function formatTime(milliseconds) {
  return `${milliseconds.toFixed(0)} ms`
}

/** @param {number} bytes */
function formatMegabytes(bytes) {
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}
