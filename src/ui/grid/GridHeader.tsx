import type { ReactTable } from '@tanstack/react-table'
import { useState, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { classNames } from '../../lib/class-names.ts'
import type { gridFeatures, RowReference } from './grid-features.ts'
import type { GridStore } from './grid-store.ts'
import styles from './GridHeader.module.css'
import { HeaderCell, type ColumnState } from './HeaderCell.tsx'

/** What opens at a column's header. */
export interface HeaderMenu {
  readonly describe: (columnId: string) => ColumnState
  readonly render: (columnId: string, close: () => void) => ReactNode
}

interface GridHeaderProps {
  readonly table: ReactTable<typeof gridFeatures, RowReference>
  readonly widths: readonly number[]
  /** Under which widths are kept. */
  readonly gridKey: string
  readonly store: GridStore
  readonly menu: HeaderMenu | undefined
}

/** The frozen row of column names. One of its buttons is a stop of the Tab key, with the edge of its column; arrows go on. */
export function GridHeader({ table, widths, gridKey, store, menu }: GridHeaderProps) {
  const openId = useStore(store, (state) => state.columnMenu)
  const [stop, setStop] = useState(0)
  const close = () => store.setState({ columnMenu: null })
  const headers = table.getHeaderGroups()[0]?.headers ?? []
  return (
    <div role="rowgroup" className={styles.header}>
      <div role="row" aria-rowindex={1} className={styles.row}>
        <div role="columnheader" aria-colindex={1} className={classNames(styles.cell, styles.number)}>
          <span aria-hidden="true">#</span>
          <span className="visually-hidden">行号</span>
        </div>
        {headers.map((header, index) => {
          const { id, columnDef } = header.column
          return (
            <HeaderCell
              key={header.id}
              index={index}
              name={columnDef.meta?.name ?? ''}
              columnId={id}
              gridKey={gridKey}
              align={columnDef.meta?.align}
              width={widths[index] ?? 0}
              state={menu?.describe(id)}
              isTabStop={index === Math.min(stop, headers.length - 1)}
              isOpen={menu !== undefined && openId === id}
              onFocus={() => setStop(index)}
              onOpenChange={(isOpen) => store.setState({ columnMenu: isOpen ? id : null })}
              renderMenu={() => menu?.render(id, close)}
            >
              <table.FlexRender header={header} />
            </HeaderCell>
          )
        })}
      </div>
    </div>
  )
}
