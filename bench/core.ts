import { loadCatalog } from '../src/catalogs/load-catalog.ts'
import { benchTables } from './tables.ts'

const catalog = await loadCatalog(2026)
const codes = {
  functional: [...catalog.functional.keys()].filter((code) => code.length === 7),
  economic: [...catalog.economic.keys()].filter((code) => code.length === 5),
}
process.stdout.write(`${benchTables(codes, catalog).join('\n')}\n`)
