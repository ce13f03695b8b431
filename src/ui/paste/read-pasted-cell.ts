import { formatExactAmount, readTypedAmount } from '../../domain/amount.ts'
import type { TypedUnit } from '../../domain/typed-number.ts'
import { failed, ok } from '../../lib/result.ts'
import { describeAmountError } from '../fields/describe-amount.ts'
import type { LedgerContext } from '../ledger-grid/line-column.ts'
import { readPastedKind, readPastedProject, readPastedSource, readPastedUnitCode } from './pasted-choice.ts'
import { createSubjectReader } from './pasted-subject.ts'
import { tidyText, type Understanding } from './pasted-text.ts'

/** Reads the text of a pasted cell for a column, and may ask for the economic code of its row. */
export type CellReader = (columnId: string, text: string, findEconomicCode: () => string) => Understanding

/** Remembers what it has read: sheets say the same few things on many rows. */
export function createCellReader(context: LedgerContext, unit: TypedUnit): CellReader {
  const readFunctional = createSubjectReader(context.catalog, 'functional')
  const readEconomic = createSubjectReader(context.catalog, 'economic')
  const read: CellReader = (columnId, text, findEconomicCode) => {
    switch (columnId) {
      case 'functionCode':
        return readFunctional(text)
      case 'economicCode':
        return readEconomic(text)
      case 'kind':
        return readPastedKind(text, findEconomicCode)
      case 'source':
        return readPastedSource(text)
      case 'unitCode':
        return readPastedUnitCode(context.units, text)
      case 'projectId':
        return readPastedProject(context.projects, text)
      case 'amount':
        return readPastedAmount(text, unit, context.amountUnit)
      case 'carryOver':
        return ok({ text: readCarryOver(tidyText(text)) })
      default:
        return ok({ text: tidyText(text) })
    }
  }
  const known = new Map<string, Map<string, Understanding>>()
  const listKnown = (columnId: string) => {
    const texts = known.get(columnId) ?? new Map<string, Understanding>()
    known.set(columnId, texts)
    return texts
  }
  return (columnId, text, findEconomicCode) => {
    const texts = known.get(columnId) ?? listKnown(columnId)
    const remembered = texts.get(text)
    if (remembered !== undefined) return remembered
    let dependsOnRow = false
    const understood = read(columnId, text, () => {
      dependsOnRow = true
      return findEconomicCode()
    })
    if (!dependsOnRow) texts.set(text, understood)
    return understood
  }
}

/** A dash alone is how accounting formats show that there is nothing: an empty cell, not a zero somebody entered. */
const NOTHING = /^[¥￥]?\s*[-—–－]+\s*$/

function readPastedAmount(
  text: string,
  unit: TypedUnit,
  shownUnit: LedgerContext['amountUnit'],
): Understanding {
  if (NOTHING.test(text.trim())) return ok({ text: '' })
  const typed = readTypedAmount(text, unit, 'all')
  if (!typed.ok) return failed(describeAmountError(typed.error, unit))
  if (typed.value === null) return ok({ text: '' })
  const { amount, isRounded } = typed.value
  const exact = formatExactAmount(amount, shownUnit)
  return ok(isRounded ? { text: exact, note: `“${text.trim()}”四舍五入到分` } : { text: exact })
}

function readCarryOver(text: string): string {
  if (/^(上年)?结转(结余)?(资金)?$/.test(text)) return '是'
  return /^(本年|当年)/.test(text) || /^[-—–]+$/.test(text) ? '否' : text
}
