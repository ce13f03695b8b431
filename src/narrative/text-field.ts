import type { FieldValue } from './field-value.ts'
import type { FieldName } from './figure-names.ts'
import type { StatementSource } from './statement-source.ts'

/** A figure or word that a text can be bound to as `{{name}}`. */
export interface TextField {
  readonly name: FieldName
  readonly label: string
  /** The heading it stands under in 引用数据. */
  readonly group: string
  readonly kind: 'amount' | 'count' | 'year' | 'words' | 'direction' | 'reason'
  /** What the text has to say behind it; the field itself prints without. */
  readonly unit: '万元' | '个' | '年' | ''
  readonly read: (source: StatementSource) => FieldValue
}
