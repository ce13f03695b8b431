import { useMemo } from 'react'
import { createStatementSource, type StatementSource } from '../../narrative/statement-source.ts'
import { useDisclosure } from '../hooks/use-disclosure.ts'
import { useView } from '../hooks/use-view.ts'

/** What the texts are computed from: the department's paper, or that of the unit chosen in the top bar. */
export function useStatementSource(): StatementSource {
  const disclosure = useDisclosure()
  const unitScope = useView((view) => view.unitScope)
  const isUnit = disclosure.draft.units.some(({ code }) => code === unitScope)
  const unitCode = isUnit && unitScope !== null ? unitScope : undefined
  return useMemo(
    () => createStatementSource(disclosure, unitCode === undefined ? {} : { unitCode }),
    [disclosure, unitCode],
  )
}
