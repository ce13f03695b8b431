import type { Catalog } from '../domain/catalog.ts'
import { parseSubjects } from './parse-subjects.ts'

interface Edition {
  /** The first fiscal year the edition is for; it holds until the next one. */
  readonly since: number
  readonly load: () => Promise<Catalog>
}

/** Oldest first. A new year's subjects are two new files and one line here. */
const EDITIONS: readonly [Edition, ...(readonly Edition[])] = [
  {
    since: 2025,
    load: async () =>
      readCatalog(
        await Promise.all([import('./data/functional-2025.tsv?raw'), import('./data/economic-2025.tsv?raw')]),
      ),
  },
]

const loaded = new Map<Edition, Promise<Catalog>>()

/** The subjects of a fiscal year, loaded once; a year without an edition of its own gets the nearest. */
export function loadCatalog(fiscalYear: number): Promise<Catalog> {
  const edition = EDITIONS.filter(({ since }) => since <= fiscalYear).at(-1) ?? EDITIONS[0]
  const known = loaded.get(edition)
  if (known !== undefined) return known
  const catalog = edition.load()
  loaded.set(edition, catalog)
  // A failed download may succeed the next time.
  catalog.catch(() => loaded.delete(edition))
  return catalog
}

function readCatalog(files: readonly [{ readonly default: string }, { readonly default: string }]): Catalog {
  const [functional, economic] = files
  return { functional: parseSubjects(functional.default), economic: parseSubjects(economic.default) }
}
