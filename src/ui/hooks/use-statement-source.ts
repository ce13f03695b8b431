import { useMemo } from 'react'
import { findPaperUnit, type PaperScope } from '../../domain/paper-texts.ts'
import { createStatementSource, type StatementSource } from '../../narrative/statement-source.ts'
import { useDisclosure } from './use-disclosure.ts'
import { useOpenPart } from './use-draft.ts'
import { useView } from './use-view.ts'

/** Whose paper is written: that of the unit shown, where it has one of its own, or the department's (`null`). */
export function usePaperScope(): PaperScope {
  const unitScope = useView((view) => view.unitScope)
  return useOpenPart(({ draft }) => findPaperUnit(draft, unitScope)?.code ?? null)
}

/** What the figures and texts of a paper are computed from. */
export function useScopeSource(scope: PaperScope): StatementSource {
  const disclosure = useDisclosure()
  return useMemo(
    () => createStatementSource(disclosure, scope === null ? {} : { unitCode: scope }),
    [disclosure, scope],
  )
}
