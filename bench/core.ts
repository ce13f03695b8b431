import { loadCatalog } from '../src/catalogs/load-catalog.ts'
import { benchTables } from './tables.ts'

const catalog = await loadCatalog(2026)
const FUNCTION_CODES = 120
const codes = {
  // A department books on a few dozen of the 1 245 items; every tenth of them is a large one.
  functional: [...catalog.functional.keys()]
    .filter((code) => code.length === 7)
    .filter((_, index) => index % 10 === 0)
    .slice(0, FUNCTION_CODES),
  economic: [...catalog.economic.keys()].filter((code) => code.length === 5),
}
process.stdout.write(`${benchTables(codes, catalog).join('\n')}\n`)
