import { writeFileSync } from 'node:fs'
import { loadCatalog } from '../src/catalogs/load-catalog.ts'
import { benchChecks } from './checks.ts'
import { createBenchFileText } from './draft.ts'
import { benchOpenFile } from './open-file.ts'
import { benchTables } from './tables.ts'

/** The part that needs no browser. Prints its sections and leaves files for the other part in the folder named. */
const folder = process.argv[2]
const catalog = await loadCatalog(2026)
const codes = {
  functional: [...catalog.functional.keys()].filter((code) => code.length === 7),
  economic: [...catalog.economic.keys()].filter((code) => code.length === 5),
}
if (folder !== undefined) {
  for (const lineCount of [10_000, 100_000]) {
    writeFileSync(`${folder}/${String(lineCount)}-lines.json`, createBenchFileText(lineCount, codes))
  }
}
const sections = [
  '## Nine tables',
  '',
  'All nine tables computed anew from the ledger, every figure with its source, beside the same sums in decimal.js (only the',
  'sums, amounts parsed beforehand) and beside one pass that adds the same integers into an array. decimal.js adds either each',
  'line to every row that counts it, or, as ours, lines to codes first and codes to rows after. Functional items grow with the',
  'ledger: 38 for a thousand lines, 120 for ten thousand, 380 for a hundred thousand; all economic codes, sources and kinds.',
  '',
  ...benchTables(codes, catalog),
  '',
  '## Opening a file',
  '',
  ...benchOpenFile(codes),
  '',
  '## Checks',
  '',
  'Each row is what one check, or all, take in one run on the main thread. After an edit, what depends on an unchanged part is',
  'remembered; a draft just opened has nothing remembered. The forms of the 300 projects all differ.',
  '',
  ...benchChecks(catalog),
]
process.stdout.write(`${sections.join('\n')}\n`)
