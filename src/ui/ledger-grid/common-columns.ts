import { createElement } from 'react'
import { formatExactAmount, parseTypedAmount, type Amount, type AmountUnit } from '../../domain/amount.ts'
import { findSubjectName } from '../../domain/catalog.ts'
import { FUND_SOURCE_NAMES, FUND_SOURCES } from '../../domain/fund-source.ts'
import type { ExpenditureLine, RevenueLine } from '../../domain/ledger.ts'
import type { Classification } from '../../domain/subject.ts'
import { failed, ok } from '../../lib/result.ts'
import type { CellReading } from '../grid/grid-model.ts'
import { AMOUNT_UNIT_NAMES, describeAmount, describeAmountError } from '../fields/describe-amount.ts'
import { formatPaddedAmount } from '../fields/format-padded-amount.ts'
import { createChoiceEditor, findChoice } from './choice-options.ts'
import { SOURCE_CHOICES } from './choices.ts'
import { CheckMark, LongText, SubjectText } from './LedgerCells.tsx'
import type { LedgerContext, LineColumn } from './line-column.ts'
import { listPinyinInitials } from './pinyin-initials.ts'
import { parseSubjectCode } from './parse-subject-code.ts'
import { createUnitShortener } from './shorten-unit-names.ts'
import { describeSubject, listNeighbourOptions, searchSubjectOptions } from './subject-options.ts'

export function createUnitColumn({ units, departmentNames = [] }: LedgerContext): LineColumn<RevenueLine> {
  const choices = units
    .filter(({ code }, index) => units.findIndex((unit) => unit.code === code) === index)
    .map(({ code, name }) => ({
      key: code,
      name: name === '' ? code : name,
      initials: listPinyinInitials(name),
      ...(name === '' ? {} : { code }),
    }))
  const shorten = createUnitShortener(
    choices.map(({ name }) => name),
    departmentNames,
  )
  const findName = (code: string) => choices.find(({ key }) => key === code)?.name
  return {
    id: 'unitCode',
    name: '单位',
    stepName: '单位',
    size: 72,
    grow: 2,
    filterKind: 'choices',
    rank: ({ unitCode }) => unitCode,
    read: ({ unitCode }) => {
      const name = findName(unitCode)
      if (name !== undefined) {
        const content = createElement(LongText, { text: shorten(name) })
        return { text: name, entry: unitCode, content, title: `${unitCode} ${name}` }
      }
      return unitCode === '' ? { text: '' } : { text: unitCode, title: `${unitCode}（没有这个单位）` }
    },
    editor: ({ unitCode }) => createChoiceEditor(choices, unitCode),
    parse: (text) => {
      if (text.trim() === '') return ok({ unitCode: '' })
      const choice = findChoice(choices, text)
      return choice === undefined
        ? failed(`没有单位“${text.trim()}”：请从列表中选择，或先在“基本信息”中添加`)
        : ok({ unitCode: choice.key })
    },
  }
}

export function createFunctionColumn(context: LedgerContext): LineColumn<RevenueLine> {
  return {
    id: 'functionCode',
    name: '功能科目',
    stepName: '功能科目',
    size: 122,
    grow: 4,
    ...createSubjectCells(context, 'functional', (line) => line.functionCode),
    parse: (text) => {
      const code = parseSubjectCode(context.catalog, 'functional', text)
      return code.ok ? ok({ functionCode: code.value }) : code
    },
  }
}

export function createEconomicColumn(context: LedgerContext): LineColumn<ExpenditureLine> {
  return {
    id: 'economicCode',
    name: '经济科目',
    stepName: '经济科目',
    size: 106,
    grow: 4,
    ...createSubjectCells<ExpenditureLine>(context, 'economic', (line) => line.economicCode),
    parse: (text) => {
      const code = parseSubjectCode(context.catalog, 'economic', text)
      return code.ok ? ok({ economicCode: code.value }) : code
    },
  }
}

function createSubjectCells<L>(
  { catalog }: LedgerContext,
  classification: Classification,
  findCode: (line: L) => string,
): Pick<LineColumn<L>, 'read' | 'editor'> {
  return {
    read: (line) => {
      const code = findCode(line)
      const name = findSubjectName(catalog, classification, code)
      return {
        text: code,
        spoken: name === '' ? code : `${code} ${name}`,
        content: createElement(SubjectText, { code, name }),
        title: describeSubject(catalog, classification, code),
      }
    },
    editor: (line) => ({
      kind: 'options',
      search: (query) =>
        query === null || query.trim() === ''
          ? listNeighbourOptions(catalog, classification, findCode(line))
          : searchSubjectOptions(catalog, classification, query),
    }),
  }
}

export function createSourceColumn(): LineColumn<RevenueLine> {
  return {
    id: 'source',
    name: '资金来源',
    stepName: '资金来源',
    size: 94,
    filterKind: 'choices',
    rank: ({ source }) => FUND_SOURCES.indexOf(source),
    read: ({ source }) => {
      const name = FUND_SOURCE_NAMES[source]
      const short = name.replace(/拨款$/, '')
      return { text: name, content: short.length > 6 ? createElement(LongText, { text: short }) : short }
    },
    editor: ({ source }) => createChoiceEditor(SOURCE_CHOICES, source),
    parse: (text) => {
      const choice = findChoice(SOURCE_CHOICES, text)
      return choice === undefined
        ? failed('资金来源必须从列表中选择：可输入名称的一部分或拼音首字母')
        : ok({ source: choice.key })
    },
  }
}

function readAmount(amount: Amount, unit: AmountUnit): CellReading {
  return {
    text: formatExactAmount(amount, unit),
    content: formatPaddedAmount(amount, unit),
    title: describeAmount(amount),
  }
}

const YES = /^(是|有|y|yes|true|1|√|✓|✔)$/i
const NO = /^(否|无|n|no|false|0|×)?$/i

export function createCarryOverColumn(): LineColumn<RevenueLine> {
  return {
    id: 'carryOver',
    name: '上年结转',
    stepName: '上年结转',
    size: 40,
    align: 'center',
    filterKind: 'choices',
    rank: ({ carryOver }) => (carryOver ? 0 : 1),
    read: ({ carryOver }) => readCheckbox(carryOver),
    editor: ({ carryOver }) => ({ kind: 'checkbox', isChecked: carryOver }),
    parse: (text) => parseCheckbox(text, (carryOver) => ({ carryOver })),
  }
}

export function readCheckbox(isChecked: boolean) {
  return {
    text: isChecked ? '是' : '',
    spoken: isChecked ? '是' : '否',
    title: isChecked ? '是' : '否',
    content: createElement(CheckMark, { isChecked }),
  }
}

export function parseCheckbox<P>(text: string, createPatch: (isChecked: boolean) => P) {
  const typed = text.trim()
  if (YES.test(typed)) return ok(createPatch(true))
  return NO.test(typed) ? ok(createPatch(false)) : failed('请填“是”或“否”')
}

export function createAmountColumn({ amountUnit }: LedgerContext): LineColumn<RevenueLine> {
  return {
    id: 'amount',
    name: `金额（${AMOUNT_UNIT_NAMES[amountUnit]}）`,
    stepName: '金额',
    size: 92,
    grow: 1,
    align: 'end',
    filterKind: 'amount',
    rank: ({ amount }) => amount,
    read: ({ amount }) =>
      amount === null ? { text: '', title: '尚未填写' } : readAmount(amount, amountUnit),
    readSum: (sum) => readAmount(sum, amountUnit),
    editor: () => ({ kind: 'text', isNumeric: true }),
    parse: (text) => {
      const amount = parseTypedAmount(text, amountUnit)
      return amount.ok ? ok({ amount: amount.value }) : failed(describeAmountError(amount.error, amountUnit))
    },
  }
}
