import { listLeafColumns, type Column } from './summary-table.ts'

/** How a row is set apart from its neighbours, on the screen as on paper. */
export interface RowLook {
  /** Totals and functional or economic classes: what the rows below them add up to. */
  readonly isStrong: boolean
  /** How deep the subject stands below its class. */
  readonly indent: 0 | 1 | 2
}

const PLAIN: RowLook = { isStrong: false, indent: 0 }
const STRONG: RowLook = { isStrong: true, indent: 0 }
const SECTION: RowLook = { isStrong: false, indent: 1 }
const ITEM: RowLook = { isStrong: false, indent: 2 }

/** `texts` are those of the row after its 序号; figures are not looked at. */
export function findRowLook(columns: readonly Column[], texts: readonly unknown[]): RowLook {
  const [first = '', second = ''] = texts.map((text) => (typeof text === 'string' ? text : ''))
  const isBySubject = listLeafColumns(columns)[0]?.content === 'code'
  if (!isBySubject) return /[合总小]计$/.test(first) ? STRONG : PLAIN
  switch (first.length) {
    case 0:
      return second === '合计' ? STRONG : PLAIN
    case 3:
      return STRONG
    case 5:
      return SECTION
    case 7:
      return ITEM
    default:
      return PLAIN
  }
}
