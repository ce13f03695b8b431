import { createElement } from 'react'
import type { Indicator } from '../../domain/ledger.ts'
import type { Patch } from '../../domain/edit-draft.ts'
import { failed, ok, type Result } from '../../lib/result.ts'
import { TEXT_SYMBOL } from '../../targets/form-values.ts'
import { INDICATOR_LIBRARY, searchIndicators } from '../../targets/indicator-library.ts'
import type { IndicatorScheme } from '../../targets/indicator-scheme.ts'
import type { CellEditor, CellReading } from '../grid/grid-model.ts'
import { createChoiceEditor, findChoice, type Choice } from '../ledger-grid/choice-options.ts'
import { LongText } from '../ledger-grid/LedgerCells.tsx'
import type { LineColumn } from '../ledger-grid/line-column.ts'
import { listPinyinInitials } from '../ledger-grid/pinyin-initials.ts'
import {
  chooseLevel1,
  chooseLevel2,
  chooseName,
  enterUnit,
  enterValue,
  SYMBOL_CHOICES,
} from './read-indicator.ts'

/** The columns of a target form's indicators, as a grid enters them. */
export function createIndicatorColumns(scheme: IndicatorScheme): readonly LineColumn<Indicator>[] {
  const level1 = scheme.groups.map((group) => toChoice(group.level1))
  return [
    {
      id: 'level1',
      name: '一级指标',
      stepName: '一级指标',
      size: 70,
      read: (indicator) => readText(indicator.level1, 4),
      editor: (indicator) => createChoiceEditor(level1, indicator.level1),
      parse: (text, indicator) => chooseLevel1(scheme, level1, indicator, text),
    },
    {
      id: 'level2',
      name: '二级指标',
      stepName: '二级指标',
      size: 76,
      read: (indicator) => readText(indicator.level2, 4),
      editor: (indicator) => createChoiceEditor(listLevel2(scheme, indicator.level1), indicator.level2),
      parse: (text, indicator) => chooseLevel2(scheme, listLevel2(scheme, indicator.level1), indicator, text),
    },
    {
      id: 'name',
      name: '三级指标',
      stepName: '三级指标',
      size: 118,
      grow: 3,
      read: ({ name }) => readText(name, 8),
      editor: (indicator) => createNameEditor(scheme, indicator),
      parse: (text, indicator) => chooseName(scheme, indicator, text),
    },
    createTextColumn('description', '指标说明', 128, 4, 9),
    {
      id: 'symbol',
      name: '符号',
      stepName: '符号',
      size: 46,
      align: 'center',
      read: ({ symbol }) => readText(symbol, 2),
      editor: ({ symbol }) => createSymbolEditor(symbol),
      parse: (text, indicator) => chooseSymbol(indicator, text),
    },
    {
      id: 'value',
      name: '值',
      stepName: '值',
      size: 58,
      grow: 1,
      align: 'end',
      read: ({ value }) => readText(value, 5),
      editor: () => ({ kind: 'text', isNumeric: false }),
      parse: (text, indicator) => ok(enterValue(indicator, text)),
    },
    {
      id: 'unit',
      name: '单位',
      stepName: '单位',
      size: 62,
      align: 'center',
      read: ({ unit }) => readText(unit, 3),
      editor: ({ symbol }) =>
        symbol === TEXT_SYMBOL
          ? { kind: 'none', reason: '符号是“文字描述”时不填单位，文字填在“值”一栏' }
          : { kind: 'text', isNumeric: false },
      parse: (text, indicator) => enterUnit(indicator, text),
    },
    createTextColumn('basis', '指标确定依据', 100, 2, 7),
  ]
}

function createTextColumn(
  id: 'description' | 'basis',
  name: string,
  size: number,
  grow: number,
  fitting: number,
): LineColumn<Indicator> {
  return {
    id,
    name,
    stepName: name,
    size,
    grow,
    read: (indicator) => readText(indicator[id], fitting),
    editor: () => ({ kind: 'text', isNumeric: false }),
    parse: (text) => ok({ [id]: text.trim() }),
  }
}

/** On two smaller lines where it is longer than fits on one. */
function readText(text: string, fitting: number): CellReading {
  return text.length <= fitting
    ? { text, title: text }
    : { text, title: text, content: createElement(LongText, { text }) }
}

function toChoice(name: string): Choice {
  return { key: name, name, initials: listPinyinInitials(name) }
}

/** Those under the first level; all where it is still open. */
function listLevel2({ groups }: IndicatorScheme, level1: string): readonly Choice[] {
  const ofLevel1 = groups.filter((group) => group.level1 === level1)
  return (ofLevel1.length === 0 ? groups : ofLevel1).flatMap(({ level2 }) => level2.map(toChoice))
}

const MOST_SUGGESTIONS = 8

/** A name is free; while a new one is typed the library is looked through, and what is picked fills the row. */
function createNameEditor(scheme: IndicatorScheme, { name, level1, level2 }: Indicator): CellEditor {
  if (name !== '') return { kind: 'text', isNumeric: false }
  return {
    kind: 'options',
    search: (query) => {
      const found = searchIndicators(INDICATOR_LIBRARY, scheme, query?.trim().toLowerCase() ?? '')
      const fitting = found.filter((each) => level1 === '' || each.level1 === level1)
      const closest = fitting.filter((each) => level2 === '' || each.level2 === level2)
      const listed = [...new Set([...closest, ...fitting])].slice(0, MOST_SUGGESTIONS)
      if (listed.length === 0 && query !== null) {
        return {
          options: [{ key: query, name: query.trim(), detail: '指标库中没有，按输入的录入' }],
          highlighted: -1,
        }
      }
      return {
        options: listed.map((each) => ({ key: each.name, name: each.name, detail: each.level2 })),
        highlighted: -1,
      }
    },
  }
}

/** A sign that is typed whole is that sign: `>` is not the beginning of `>=`. */
function createSymbolEditor(symbol: string): CellEditor {
  const editor = createChoiceEditor(SYMBOL_CHOICES, symbol)
  if (editor.kind !== 'options') return editor
  return {
    kind: 'options',
    search: (query) => {
      const whole = SYMBOL_CHOICES.find(({ name }) => name === query?.trim())
      return whole === undefined
        ? editor.search(query)
        : { options: [{ key: whole.key, name: whole.name }], highlighted: 0 }
    },
  }
}

function chooseSymbol(indicator: Indicator, text: string): Result<Patch<Indicator>, string> {
  if (text.trim() === '') return ok({ symbol: '' })
  const choice = findChoice(SYMBOL_CHOICES, text)
  if (choice === undefined) return failed('符号请从列表中选择：≥、≤、>、<、= 或文字描述')
  if (choice.key !== TEXT_SYMBOL) return ok({ symbol: choice.key })
  const value = indicator.value.trim() === '' ? indicator.unit : indicator.value
  return ok({ symbol: TEXT_SYMBOL, value, unit: '' })
}
