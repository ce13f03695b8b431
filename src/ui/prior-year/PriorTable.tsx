import type { AmountUnit } from '../../domain/amount.ts'
import type { PaperScope } from '../../domain/paper-texts.ts'
import { AMOUNT_UNIT_NAMES } from '../fields/describe-amount.ts'
import type { ComparedGroup } from './compare-prior.ts'
import { PriorTableRow } from './PriorTableRow.tsx'
import styles from './PriorYearPage.module.css'

interface PriorTableProps {
  readonly groups: readonly ComparedGroup[]
  readonly scope: PaperScope
  readonly unit: AmountUnit
  readonly years: { readonly prior: number; readonly current: number }
  readonly isReadOnly: boolean
}

/** Last year's figures beside this year's, row by row. */
export function PriorTable({ groups, scope, unit, years, isReadOnly }: PriorTableProps) {
  const unitName = AMOUNT_UNIT_NAMES[unit]
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.nameColumn}>
            项目
          </th>
          <th scope="col" className={styles.priorColumn}>
            {years.prior} 年预算（{unitName}）
          </th>
          <th scope="col" className={styles.currentColumn}>
            {years.current} 年预算（{unitName}）
          </th>
          <th scope="col" className={styles.changeColumn}>
            增减（{unitName}）
          </th>
          <th scope="col" className={styles.percentColumn}>
            百分比
          </th>
        </tr>
      </thead>
      {groups.map(({ title, rows }) => (
        <tbody key={title} aria-label={title}>
          {rows.map((compared) => (
            <PriorTableRow
              key={compared.row.figure}
              compared={compared}
              scope={scope}
              unit={unit}
              isReadOnly={isReadOnly}
            />
          ))}
        </tbody>
      ))}
    </table>
  )
}
