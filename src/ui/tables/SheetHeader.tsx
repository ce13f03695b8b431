import { Fragment } from 'react'
import type { Column } from '../../tables/summary-table.ts'
import { listLeafColumns } from '../../tables/summary-table.ts'
import { buildHeaderRows } from './header-rows.ts'
import { splitHeaderWords } from './header-words.ts'
import styles from './TableSheet.module.css'

/** The merged header of the paper and its 栏次 row. */
export function SheetHeader({ columns }: { readonly columns: readonly Column[] }) {
  return (
    <thead className={styles.headers}>
      {buildHeaderRows(columns).map((row, level) => (
        <tr key={String(level)}>
          {row.map(({ header, rowSpan, colSpan }, index) => (
            <th
              key={String(index)}
              scope={colSpan > 1 ? 'colgroup' : 'col'}
              rowSpan={rowSpan}
              colSpan={colSpan}
              className={styles.header}
            >
              <HeaderText header={header} />
            </th>
          ))}
        </tr>
      ))}
      <tr>
        <th scope="row" className={styles.header}>
          栏次
        </th>
        {listLeafColumns(columns).map((_, index) => (
          <td key={String(index)} className={styles.header}>
            {index + 1}
          </td>
        ))}
      </tr>
    </thead>
  )
}

function HeaderText({ header }: { readonly header: string }) {
  return splitHeaderWords(header).map((word, index) => (
    <Fragment key={String(index)}>
      {index > 0 && <wbr />}
      {word}
    </Fragment>
  ))
}
