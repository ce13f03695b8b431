import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { selectRange, type GridState } from '../grid/grid-store.ts'
import type { RowAction } from '../grid/grid-model.ts'
import { Button } from '../primitives/Button.tsx'
import { MenuButton } from '../primitives/MenuButton.tsx'
import { addLine } from './line-actions.ts'
import styles from './LedgerGrid.module.css'
import { LineMarkButton } from './LineMarkButton.tsx'
import type { LedgerGrid } from './use-ledger-grid.ts'

interface LineToolbarProps<L extends { readonly id: string }> {
  readonly grid: LedgerGrid<L>
  readonly children?: ReactNode
}

const MORE_ACTIONS = [
  { id: 'insertAbove', name: '在上方插入', description: '选中几行就插入几行；选中整行后按 Ctrl + 加号' },
  { id: 'insertBelow', name: '在下方插入', description: '选中几行就插入几行' },
  { id: 'moveUp', name: '上移', description: 'Alt+Shift+↑' },
  { id: 'moveDown', name: '下移', description: 'Alt+Shift+↓' },
] as const satisfies readonly {
  readonly id: RowAction
  readonly name: string
  readonly description: string
}[]

/** What can be done to lines; none of it in a draft that is only read. */
export function LineToolbar<L extends { readonly id: string }>({ grid, children }: LineToolbarProps<L>) {
  const { store, model, rowIds, actionParts, isReadOnly } = grid
  const findObstacle = (state: GridState, action: RowAction) => {
    const range = selectRange(state)
    const selected = range === null ? [] : rowIds.slice(range.top, range.bottom + 1)
    return model.rowActions?.findObstacle(action, selected)
  }
  const isOnLine = useStore(store, (state) => findObstacle(state, 'remove') === undefined)
  const upObstacle = useStore(store, (state) => findObstacle(state, 'moveUp'))
  const downObstacle = useStore(store, (state) => findObstacle(state, 'moveDown'))
  const obstacles: Partial<Record<RowAction, string | undefined>> = {
    moveUp: upObstacle,
    moveDown: downObstacle,
  }
  const run = (action: RowAction) => {
    const range = selectRange(store.getState())
    if (range !== null) model.rowActions?.run(action, rowIds.slice(range.top, range.bottom + 1))
  }
  return (
    <div className={styles.toolbar}>
      {!isReadOnly && (
        <>
          <Button look="primary" onPress={() => addLine(actionParts)}>
            添加行
          </Button>
          <Button isDisabled={!isOnLine} onPress={() => run('duplicate')}>
            复制行
          </Button>
          <Button isDisabled={!isOnLine} onPress={() => run('remove')}>
            删除行
          </Button>
          <MenuButton
            name="行操作"
            isDisabled={!isOnLine}
            items={MORE_ACTIONS.map((action) => ({
              ...action,
              description: obstacles[action.id] ?? action.description,
              isDisabled: obstacles[action.id] !== undefined,
            }))}
            onAction={run}
          />
          <LineMarkButton grid={grid} />
        </>
      )}
      {children}
    </div>
  )
}
