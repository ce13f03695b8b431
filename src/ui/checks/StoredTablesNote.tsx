import { dismissStoredDifferences } from '../../state/draft-store.ts'
import { Button } from '../primitives/Button.tsx'
import styles from './StoredTablesNote.module.css'

/** While a file's own tables differ from the computed ones, answered or not: in how many cells, and the way to hear no more of it. */
export function StoredTablesNote({ count }: { readonly count: number }) {
  if (count === 0) return null
  return (
    <div className={styles.stored}>
      <p>文件中的表有 {count} 处与明细不符（T06）。核实后可以不再审核文件中的表。</p>
      <Button onPress={dismissStoredDifferences}>不再提示</Button>
    </div>
  )
}
