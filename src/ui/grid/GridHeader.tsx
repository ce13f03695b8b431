import type { ReactTable } from '@tanstack/react-table'
import { classNames } from '../../lib/class-names.ts'
import styles from './Grid.module.css'
import type { gridFeatures, RowReference } from './grid-features.ts'

interface GridHeaderProps {
  readonly table: ReactTable<typeof gridFeatures, RowReference>
}

/** The frozen row of column names. */
export function GridHeader({ table }: GridHeaderProps) {
  return (
    <div role="rowgroup" className={styles.header}>
      {table.getHeaderGroups().map((group) => (
        <div key={group.id} role="row" aria-rowindex={1} className={styles.headerRow}>
          <div role="columnheader" aria-colindex={1} className={styles.headerCell}>
            <span aria-hidden="true">#</span>
            <span className="visually-hidden">行号</span>
          </div>
          {group.headers.map((header) => {
            const align = header.column.columnDef.meta?.align
            return (
              <div
                key={header.id}
                role="columnheader"
                aria-colindex={header.index + 2}
                className={classNames(styles.headerCell, align !== undefined && styles[align])}
              >
                <table.FlexRender header={header} />
              </div>
            )
          })}
        </div>
      ))}
    </div>
  )
}
