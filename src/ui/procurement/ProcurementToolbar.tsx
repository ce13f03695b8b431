import type { ProcurementRow } from '../../domain/draft.ts'
import type { RowAction } from '../grid/grid-model.ts'
import { addLine } from '../ledger-grid/line-actions.ts'
import { LineMarkButton } from '../ledger-grid/LineMarkButton.tsx'
import type { LedgerGrid } from '../ledger-grid/use-ledger-grid.ts'
import { useRowActions } from '../ledger-grid/use-row-actions.ts'
import { Button } from '../primitives/Button.tsx'
import { MenuButton } from '../primitives/MenuButton.tsx'
import styles from './ProcurementPage.module.css'

const ROW_ACTIONS = [
  { id: 'insertAbove', name: '在上方插入', description: '选中几行就插入几行' },
  { id: 'insertBelow', name: '在下方插入', description: '选中几行就插入几行' },
  { id: 'duplicate', name: '复制采购行', description: '在所选行下方再来一份' },
  { id: 'moveUp', name: '上移一行', description: 'Alt+Shift+↑' },
  { id: 'moveDown', name: '下移一行', description: 'Alt+Shift+↓' },
] as const satisfies readonly {
  readonly id: RowAction
  readonly name: string
  readonly description: string
}[]

interface ProcurementToolbarProps {
  readonly grid: LedgerGrid<ProcurementRow>
}

/** What can be done to rows. */
export function ProcurementToolbar({ grid }: ProcurementToolbarProps) {
  const { isOnRow, run } = useRowActions(grid)
  return (
    <div className={styles.tools}>
      <Button look="primary" onPress={() => addLine(grid.actionParts)}>
        添加一行
      </Button>
      <span className={styles.gap} />
      <LineMarkButton grid={grid} />
      <Button isDisabled={!isOnRow} onPress={() => run('remove')}>
        删除所选行
      </Button>
      <MenuButton name="行操作" isDisabled={!isOnRow} items={ROW_ACTIONS} onAction={run} />
    </div>
  )
}
