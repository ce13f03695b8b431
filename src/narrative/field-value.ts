import type { LineFilter } from '../tables/line-filter.ts'
import type { FigureCell } from './derived-figures.ts'

/** Where a figure comes from, for whoever clicks on it. */
export type FieldOrigin =
  /** Lines of the source's ledger, and the cell that shows their sum. */
  | { readonly kind: 'lines'; readonly filters: readonly LineFilter[]; readonly cell?: FigureCell }
  /** This year's lines against a figure of 上年预算数, both as printed. */
  | {
      readonly kind: 'difference'
      readonly current: string
      readonly prior: string
      readonly filters: readonly LineFilter[]
      readonly cell?: FigureCell
    }
  /** A part of the draft that is typed in. */
  | {
      readonly kind: 'typed'
      readonly part:
        | 'fiscalYear'
        | 'department'
        | 'units'
        | 'projects'
        | 'priorYear'
        | 'reasons'
        | 'assets'
        | 'procurement'
    }

export type FieldValue =
  | { readonly kind: 'known'; readonly text: string; readonly origin?: FieldOrigin }
  /** `placeholder` says what is still to be filled in. */
  | { readonly kind: 'missing'; readonly placeholder: string; readonly origin?: FieldOrigin }
  | { readonly kind: 'unknown'; readonly name: string }

export function known(text: string, origin?: FieldOrigin): FieldValue {
  return origin === undefined ? { kind: 'known', text } : { kind: 'known', text, origin }
}

export function missing(placeholder: string, origin?: FieldOrigin): FieldValue {
  return origin === undefined ? { kind: 'missing', placeholder } : { kind: 'missing', placeholder, origin }
}
