import styles from './Grid.module.css'
import type { GridContext } from './grid-context.ts'
import { useCellText } from './use-cell-text.ts'

interface CellBarProps {
  readonly context: GridContext
}

/** Below the grid: the active cell in full, read out as it changes, and the keys. */
export function CellBar({ context }: CellBarProps) {
  const text = useCellText(context)
  return (
    <div className={styles.bar}>
      <span role="status">{text}</span>
      <span className={styles.keys}>
        {context.model.isReadOnly
          ? '只读 · 方向键移动 · Esc 后按 Tab 离开表格'
          : 'F2 修改 · Alt+↓ 选择 · Ctrl+D 填充 · Shift+F10 菜单 · Esc 后按 Tab 离开表格'}
      </span>
    </div>
  )
}
