import type { Indicator } from '../../domain/ledger.ts'
import type { RowAction } from '../grid/grid-model.ts'
import { addLine } from '../ledger-grid/line-actions.ts'
import { LineMarkButton } from '../ledger-grid/LineMarkButton.tsx'
import type { LedgerGrid } from '../ledger-grid/use-ledger-grid.ts'
import { useRowActions } from '../ledger-grid/use-row-actions.ts'
import { Button } from '../primitives/Button.tsx'
import { MenuButton } from '../primitives/MenuButton.tsx'
import styles from './ProjectsPage.module.css'

interface IndicatorToolbarProps {
  readonly grid: LedgerGrid<Indicator>
  /** Whether the scheme asks for indicators that are not there. */
  readonly canAddMissing: boolean
  readonly onAddMissing: () => void
  readonly onShow: (kind: 'library' | 'prior' | 'copy' | 'paste') => void
}

const ROW_ACTIONS = [
  { id: 'insertAbove', name: '在上方插入', description: '选中几行就插入几行' },
  { id: 'insertBelow', name: '在下方插入', description: '选中几行就插入几行' },
  { id: 'duplicate', name: '复制指标行', description: '在所选行下方再来一份' },
  { id: 'moveUp', name: '上移指标', description: 'Alt+Shift+↑' },
  { id: 'moveDown', name: '下移指标', description: 'Alt+Shift+↓' },
  { id: 'remove', name: '删除指标', description: '删除所选的行，可以撤销' },
] as const satisfies readonly {
  readonly id: RowAction
  readonly name: string
  readonly description: string
}[]

/** Ways to get indicators, and what can be done to those that are selected. */
export function IndicatorToolbar({ grid, canAddMissing, onAddMissing, onShow }: IndicatorToolbarProps) {
  const { isOnRow, run } = useRowActions(grid)
  return (
    <div className={styles.tools}>
      <Button look="primary" onPress={() => addLine(grid.actionParts)}>
        添加指标
      </Button>
      <Button isDisabled={!canAddMissing} onPress={onAddMissing}>
        按指标体系添加
      </Button>
      <Button onPress={() => onShow('library')}>指标库</Button>
      <Button onPress={() => onShow('prior')}>引用上年指标</Button>
      <Button onPress={() => onShow('copy')}>从其他项目复制</Button>
      <Button onPress={() => onShow('paste')}>从 Excel 粘贴</Button>
      <span className={styles.toolsGap} />
      <LineMarkButton grid={grid} />
      <MenuButton name="指标行操作" isDisabled={!isOnRow} items={ROW_ACTIONS} onAction={run} />
    </div>
  )
}
