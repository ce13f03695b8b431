import type { PaperScope } from '../../domain/paper-texts.ts'
import type { StatementSource } from '../../narrative/statement-source.ts'

/** Whose texts are edited. */
export function selectPaperScope({ scope }: StatementSource): PaperScope {
  return scope.kind === 'unit' ? scope.unitCode : null
}
