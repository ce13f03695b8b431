import { createElement } from 'react'
import {
  formatExactAmount,
  parseTypedAmount,
  type AmountUnit,
  type EnteredAmount,
} from '../../domain/amount.ts'
import { PROCUREMENT_SOURCES, type ProcurementRow } from '../../domain/draft.ts'
import type { Patch } from '../../domain/edit-draft.ts'
import type { Project } from '../../domain/ledger.ts'
import { nameProject } from '../../domain/part-names.ts'
import { followProduct, sumProcurementRow, type ProcurementSource } from '../../domain/procurement-amounts.ts'
import { failed, ok, type Result } from '../../lib/result.ts'
import { describeAmount, describeAmountError } from '../fields/describe-amount.ts'
import { formatPaddedAmount } from '../fields/format-padded-amount.ts'
import type { CellReading } from '../grid/grid-model.ts'
import { createChoiceEditor, findChoice, type Choice } from '../ledger-grid/choice-options.ts'
import { LongText } from '../ledger-grid/LedgerCells.tsx'
import type { LineColumn } from '../ledger-grid/line-column.ts'
import { listPinyinInitials } from '../ledger-grid/pinyin-initials.ts'

export const PROCUREMENT_SOURCE_NAMES: Readonly<Record<ProcurementSource, string>> = {
  generalPublicBudget: '一般公共预算',
  governmentFund: '政府性基金',
  stateCapital: '国资预算',
  fiscalAccount: '财政专户',
  ownFunds: '单位资金',
  carryOver: '上年结转',
}

export interface ProcurementContext {
  readonly amountUnit: AmountUnit
  readonly projects: readonly Project[]
  /** What the project's money, or that of 公用经费, mostly is. */
  readonly findSource: (projectId: string | null) => ProcurementSource
}

/** Never an id: those are made by the program. */
const PUBLIC_FUNDS = '公用经费'

export function createProcurementColumns(context: ProcurementContext): readonly LineColumn<ProcurementRow>[] {
  const { amountUnit } = context
  return [
    createProjectColumn(context),
    createTextColumn('item', '采购物品', 92, 3, 6),
    createTextColumn('catalogueNumber', '目录序号', 48, 0, 4),
    createTextColumn('measureUnit', '计量单位', 44, 0, 2),
    {
      id: 'quantity',
      name: '数量',
      stepName: '数量',
      size: 48,
      align: 'end',
      read: ({ quantity }) => ({ text: quantity }),
      editor: () => ({ kind: 'text', isNumeric: false }),
      parse: (text, row) => {
        const quantity = text.normalize('NFKC').replace(/[,\s]/g, '')
        return quantity === '' || /^\d{1,12}(?:\.\d{1,6})?$/.test(quantity)
          ? ok(priceRow(context, row, { quantity }))
          : failed('数量请只填数字，单位填在“计量单位”')
      },
    },
    createAmountColumn('unitPrice', '单价', amountUnit, {
      size: 62,
      read: ({ unitPrice }) => unitPrice,
      patch: (row, unitPrice) => priceRow(context, row, { unitPrice }),
    }),
    {
      id: 'sum',
      name: '金额合计',
      stepName: '采购金额合计',
      size: 74,
      align: 'end',
      read: (row) => readAmount(sumProcurementRow(row), amountUnit),
      editor: () => ({ kind: 'none', reason: '合计由后面各资金来源的金额相加，不能直接修改' }),
      parse: () => failed('合计由各资金来源的金额相加'),
    },
    ...PROCUREMENT_SOURCES.map((source) =>
      createAmountColumn(source, PROCUREMENT_SOURCE_NAMES[source], amountUnit, {
        // No name is broken within a word.
        size: source === 'governmentFund' ? 80 : 74,
        read: ({ amounts }) => amounts[source] ?? null,
        patch: (row, amount) => ({ amounts: { ...row.amounts, [source]: amount } }),
      }),
    ),
    createAmountColumn('smeReserved', '预留中小微', amountUnit, {
      size: 74,
      read: ({ smeReserved }) => smeReserved ?? null,
      patch: (_, smeReserved) => ({ smeReserved }),
    }),
    createAmountColumn('smallMicroReserved', '其中小微', amountUnit, {
      size: 74,
      read: ({ smallMicroReserved }) => smallMicroReserved ?? null,
      patch: (_, smallMicroReserved) => ({ smallMicroReserved }),
    }),
  ]
}

function createProjectColumn({ projects }: ProcurementContext): LineColumn<ProcurementRow> {
  const choices: readonly Choice[] = [
    { key: PUBLIC_FUNDS, name: PUBLIC_FUNDS, initials: 'gyjf' },
    ...projects.map(({ id, name }) => ({
      key: id,
      name: nameProject(name),
      initials: listPinyinInitials(name),
    })),
  ]
  const findName = (key: string): string =>
    choices.find((choice) => choice.key === key)?.name ?? '已删除的项目'
  return {
    id: 'projectId',
    name: '项目来源',
    stepName: '项目来源',
    size: 100,
    grow: 4,
    read: ({ projectId }) => {
      const name = findName(projectId ?? PUBLIC_FUNDS)
      return { text: name, title: name, content: createElement(LongText, { text: name }) }
    },
    editor: ({ projectId }) => createChoiceEditor(choices, projectId ?? PUBLIC_FUNDS),
    parse: (text) => {
      const choice = text.trim() === '' ? choices[0] : findChoice(choices, text)
      if (choice === undefined) return failed(`没有项目“${text.trim()}”：请从列表中选择项目或公用经费`)
      return ok({ projectId: choice.key === PUBLIC_FUNDS ? null : choice.key })
    },
  }
}

function createTextColumn(
  id: 'item' | 'catalogueNumber' | 'measureUnit',
  name: string,
  size: number,
  grow: number,
  fitting: number,
): LineColumn<ProcurementRow> {
  return {
    id,
    name,
    stepName: name,
    size,
    grow,
    read: (row) => {
      const text = row[id]
      const content = text.length <= fitting ? {} : { content: createElement(LongText, { text }) }
      return { text, title: text, ...content }
    },
    editor: () => ({ kind: 'text', isNumeric: false }),
    parse: (text) => ok({ [id]: text.trim() }),
  }
}

interface AmountColumnOptions {
  readonly size: number
  readonly read: (row: ProcurementRow) => EnteredAmount
  readonly patch: (row: ProcurementRow, amount: EnteredAmount) => Patch<ProcurementRow>
}

function createAmountColumn(
  id: string,
  name: string,
  unit: AmountUnit,
  { size, read, patch }: AmountColumnOptions,
): LineColumn<ProcurementRow> {
  return {
    id,
    name,
    stepName: name,
    size,
    align: 'end',
    filterKind: 'amount',
    read: (row) => readAmount(read(row), unit),
    editor: () => ({ kind: 'text', isNumeric: true }),
    parse: (text, row): Result<Patch<ProcurementRow>, string> => {
      const amount = parseTypedAmount(text, unit)
      return amount.ok ? ok(patch(row, amount.value)) : failed(describeAmountError(amount.error, unit))
    },
  }
}

/** A zero is shown blank, as on paper; what is not filled in as well. */
function readAmount(amount: EnteredAmount, unit: AmountUnit): CellReading {
  if (amount === null) return { text: '' }
  return {
    text: formatExactAmount(amount, unit),
    content: amount === 0 ? '' : formatPaddedAmount(amount, unit),
    title: describeAmount(amount),
  }
}

/** A quantity or unit price, and the amount that follows from them. */
function priceRow(
  { findSource }: ProcurementContext,
  row: ProcurementRow,
  patch: Partial<Pick<ProcurementRow, 'quantity' | 'unitPrice'>>,
): Patch<ProcurementRow> {
  const amounts = followProduct(row, { ...row, ...patch }, findSource(row.projectId))
  return amounts === undefined ? patch : { ...patch, amounts }
}
