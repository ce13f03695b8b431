import fc from 'fast-check'
import { expect, test } from 'vitest'
import { amountFromFen } from '../../domain/amount.ts'
import { EXPENDITURE_KINDS } from '../../domain/expenditure-kind.ts'
import { FUND_SOURCES } from '../../domain/fund-source.ts'
import type { ExpenditureLine } from '../../domain/ledger.ts'
import { serializeTabSeparated } from '../grid/tab-separated.ts'
import { createExpenditureColumns } from '../ledger-grid/expenditure-column-list.ts'
import type { LedgerContext } from '../ledger-grid/line-column.ts'
import { catalog, COLUMN_IDS, line, paste, projects, units } from './testing/paste-trial.ts'

const arbitraryLine = fc.record({
  functionCode: fc.constantFrom('2013201', '2050101', '', '9999999'),
  economicCode: fc.constantFrom('30101', '30201', '', '39999'),
  source: fc.constantFrom(...FUND_SOURCES),
  kind: fc.constantFrom(...EXPENDITURE_KINDS),
  carryOver: fc.boolean(),
  amount: fc.option(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map(amountFromFen)),
})

test('law: what was copied from the grid and pasted into it makes the same lines', () => {
  const context: LedgerContext = { catalog, units, projects, amountUnit: 'wanYuan' }
  const columns = createExpenditureColumns(context, COLUMN_IDS)
  fc.assert(
    fc.property(fc.array(arbitraryLine, { minLength: 1, maxLength: 8 }), (patches) => {
      const copied = patches.map((patch, at) => line(`c${String(at)}`, patch))
      const text = serializeTabSeparated(
        copied.map((each) => columns.map((column) => column.read(each).spoken ?? column.read(each).text)),
      )
      const { lines } = paste({ text })
      const withoutId = (each: ExpenditureLine) => ({ ...each, id: '' })
      expect(lines.map(withoutId)).toEqual(copied.map(withoutId))
    }),
  )
})

test('law: pasting the same columns over the lines they were copied from changes nothing', () => {
  const context: LedgerContext = { catalog, units, projects, amountUnit: 'wanYuan' }
  const columns = createExpenditureColumns(context, COLUMN_IDS)
  fc.assert(
    fc.property(fc.array(arbitraryLine, { minLength: 1, maxLength: 6 }), fc.nat(7), (patches, from) => {
      const lines = patches.map((patch, at) => line(`c${String(at)}`, patch))
      const copied = columns.slice(from)
      const text = serializeTabSeparated(
        lines.map((each) => copied.map(({ read }) => read(each).spoken ?? read(each).text)),
      )
      // A block of blanks alone is nothing to paste.
      if (text.trim() === '') return
      const pasted = paste({ text, lines, selected: ['c0'], columnIds: copied.map(({ id }) => id) })
      expect(pasted.after).toBe(pasted.draft)
    }),
  )
})

test('law: no text makes a plan throw, and totals are never counted with their parts', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 6 }),
    fc.constantFrom(
      '合计',
      '金额',
      '功能科目',
      '2013201',
      '201',
      '1,234.50',
      '单位：元',
      '2026-01-01',
      '2.01E+06',
      '-',
      '基本支出',
      '=1/0',
    ),
  )
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), (rows) => {
      const { planned } = paste({ text: serializeTabSeparated(rows), selected: [], columnIds: [] })
      for (const { role, isTaken } of planned) if (role !== 'line') expect(isTaken).toBe(false)
    }),
  )
})
