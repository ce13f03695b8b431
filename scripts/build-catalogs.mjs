// Writes the pinyin column of the subject files anew from their names, and puts the rows in code order.
// Run it after rows were added or reworded, by hand or in a spreadsheet: `node scripts/build-catalogs.mjs`.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describeInitials } from './pinyin-initials.mjs'

const folder = new URL('../src/catalogs/data/', import.meta.url)
const HEADER = 'code\tname\torigin\tinitials'

for (const file of readdirSync(folder).filter((name) => name.endsWith('.tsv'))) {
  const address = new URL(file, folder)
  const rows = readFileSync(address, 'utf8')
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('\t').map((cell) => cell.trim()))
    .sort(([left = ''], [right = '']) => (left < right ? -1 : 1))
    .map(([code = '', name = '', origin = '']) => [code, name, origin, describeInitials(name)].join('\t'))
  writeFileSync(address, `${[HEADER, ...rows].join('\n')}\n`)
  process.stdout.write(`${file}: ${String(rows.length)} subjects\n`)
}
