import type { Catalog } from '../../domain/catalog.ts'
import type { Amount, AmountUnit } from '../../domain/amount.ts'
import type { Project } from '../../domain/ledger.ts'
import type { Unit } from '../../domain/draft.ts'
import type { Patch } from '../../domain/edit-draft.ts'
import type { Result } from '../../lib/result.ts'
import type { CellEditor, CellReading } from '../grid/grid-model.ts'

/** What the cells of a ledger line need to know beside the line. */
export interface LedgerContext {
  /** With the draft's own subjects. */
  readonly catalog: Catalog
  readonly amountUnit: AmountUnit
  readonly units: readonly Unit[]
  /** Which the names of its units need not repeat in every line. */
  readonly departmentNames?: readonly string[]
  readonly projects: readonly Project[]
}

/** One column of ledger lines: how a line's member is shown, entered and judged. */
export interface LineColumn<L> {
  readonly id: string
  /** As it is read out and stands in the header. */
  readonly name: string
  /** As a step is called that changes it. */
  readonly stepName: string
  /** Pixels; growing columns share what is left over. */
  readonly size: number
  readonly grow?: number
  readonly align?: 'center' | 'end'
  /** How lines are picked by this column: from the texts there are, by a part of the text, or by comparing amounts. */
  readonly filterKind?: 'choices' | 'text' | 'amount'
  /** What lines are sorted by; blank comes last. The text where absent. */
  readonly rank?: (line: L) => string | number | null
  /** What a subtotal shows in this column; nothing where absent. */
  readonly readSum?: (sum: Amount) => CellReading
  readonly read: (line: L) => CellReading
  readonly editor: (line: L) => CellEditor
  /** Reads a typed, pasted or picked text; the error says in words what to do. */
  readonly parse: (text: string, line: L) => Result<Patch<L>, string>
}
