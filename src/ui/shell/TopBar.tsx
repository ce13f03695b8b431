import { nameDepartment } from '../../domain/part-names.ts'
import { useOpenPart } from '../hooks/use-draft.ts'
import { useView } from '../hooks/use-view.ts'
import { Button } from '../primitives/Button.tsx'
import { Segmented } from '../primitives/Segmented.tsx'
import { describeReadOnly } from '../../state/read-only.ts'
import { viewStore } from '../../state/view-store.ts'
import { Brand } from '../program/Brand.tsx'
import { DiskStatus } from './DiskStatus.tsx'
import { DraftMenu } from './DraftMenu.tsx'
import { ExportMenu } from './ExportMenu.tsx'
import { HistoryButtons } from './HistoryButtons.tsx'
import { SaveStatus } from './SaveStatus.tsx'
import styles from './TopBar.module.css'

const SAMPLE_WORDS = '示例 · 可任意试改'

const AMOUNT_UNITS = [
  { value: 'wanYuan', name: '万元' },
  { value: 'yuan', name: '元' },
] as const

interface TopBarProps {
  readonly onPickFile: () => void
}

export function TopBar({ onPickFile }: TopBarProps) {
  const isSample = useOpenPart((open) => open.isSample)
  const readOnlyReason = useOpenPart(describeReadOnly)
  const { code, name } = useOpenPart(({ draft }) => draft.department)
  const fiscalYear = useOpenPart(({ draft }) => draft.fiscalYear)
  const amountUnit = useView((view) => view.amountUnit)
  const department = `${code} ${name}`.trim()
  return (
    <div className={styles.bar}>
      <Brand />
      <p className={styles.title}>
        <strong className={styles.department} title={department}>
          {nameDepartment(department)}
        </strong>
        <span className={styles.year}>{fiscalYear} 年度</span>
        {isSample && (
          <span className={styles.tag} title={SAMPLE_WORDS}>
            {SAMPLE_WORDS}
          </span>
        )}
        {readOnlyReason !== undefined && (
          <span className={styles.tag} title={readOnlyReason}>
            只读
          </span>
        )}
      </p>
      <SaveStatus />
      <DiskStatus />
      <HistoryButtons />
      <Segmented
        label="金额单位"
        options={AMOUNT_UNITS}
        value={amountUnit}
        onChange={(unit) => viewStore.setState({ amountUnit: unit })}
      />
      <Button onPress={onPickFile}>打开文件</Button>
      <DraftMenu />
      <ExportMenu />
    </div>
  )
}
