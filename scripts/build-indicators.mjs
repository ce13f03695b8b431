// Writes the pinyin column of the indicator library anew from the names.
// Run it after rows were added or reworded, by hand or in a spreadsheet: `node scripts/build-indicators.mjs`.
import { readFileSync, writeFileSync } from 'node:fs'
import { describeInitials } from './pinyin-initials.mjs'

const address = new URL('../src/targets/data/indicators.tsv', import.meta.url)
const [header = '', ...lines] = readFileSync(address, 'utf8').split(/\r?\n/)
const rows = lines
  .filter((line) => line.trim() !== '')
  .map((line) => line.split('\t').map((cell) => cell.trim()))
  .map((cells) => [...cells.slice(0, 8), describeInitials(cells[2] ?? '')].join('\t'))
writeFileSync(address, `${[header, ...rows].join('\n')}\n`)
process.stdout.write(`${String(rows.length)} indicators\n`)
