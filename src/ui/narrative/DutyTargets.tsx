import type { DutyTarget } from '../../domain/draft.ts'
import { locateDutyTarget } from '../../domain/part-place.ts'
import { EntryForm } from '../fields/EntryForm.tsx'
import { EntryGroup } from '../fields/EntryGroup.tsx'
import { TextEntry } from '../fields/TextEntry.tsx'
import { Button } from '../primitives/Button.tsx'
import { MoveButtons } from '../primitives/MoveButtons.tsx'
import styles from './DutyTargets.module.css'

export type DutyTargetEntry = 'duty' | 'main' | 'objective' | 'performance' | 'indicators' | 'standards'

const PARTS = [
  { name: 'objective', label: '职责目标' },
  { name: 'performance', label: '绩效目标' },
  { name: 'indicators', label: '绩效指标' },
  { name: 'standards', label: '绩效标准' },
] as const

export const DUTY_ENTRY_NAMES: Readonly<Record<DutyTargetEntry, string>> = {
  duty: '职责名称',
  main: '主要职责',
  objective: '职责目标',
  performance: '绩效目标',
  indicators: '绩效指标',
  standards: '绩效标准',
}

interface DutyTargetsProps {
  readonly targets: readonly DutyTarget[]
  /** The duties of chapter one that have no targets yet. */
  readonly offered: readonly string[]
  readonly isReadOnly: boolean
  readonly onAdd: (duties: readonly string[]) => void
  readonly onChange: (target: DutyTarget, entry: DutyTargetEntry, text: string) => boolean
  readonly onMove: (target: DutyTarget, to: number) => void
  readonly onRemove: (target: DutyTarget) => void
}

/** 分项绩效目标: what each duty is to achieve. */
export function DutyTargets({
  targets,
  offered,
  isReadOnly,
  onAdd,
  onChange,
  onMove,
  onRemove,
}: DutyTargetsProps) {
  return (
    <EntryForm className={styles.form ?? ''}>
      {targets.length === 0 && (
        <p className={styles.hint}>还没有分项绩效目标。按部门职责逐项添加，每项写明目标、指标和标准。</p>
      )}
      <ol className={styles.list}>
        {targets.map((target, index) => {
          const label = target.duty.trim() === '' ? `第 ${String(index + 1)} 项` : target.duty
          const bind = (name: DutyTargetEntry) => ({
            name,
            value: target[name],
            isReadOnly,
            onCommit: (text: string) => onChange(target, name, text),
          })
          return (
            <li key={target.id} className={styles.target}>
              <EntryGroup
                at={locateDutyTarget(target.id)}
                name={label}
                label={label}
                className={styles.fields}
              >
                <TextEntry label="职责名称" className={styles.whole ?? ''} {...bind('duty')} />
                <TextEntry
                  label="主要职责"
                  hint="留空则引用第一章同名职责的文字"
                  className={styles.whole ?? ''}
                  isMultiline
                  rows={2}
                  {...bind('main')}
                />
                {PARTS.map(({ name, label: partLabel }) => (
                  <TextEntry key={name} label={partLabel} isMultiline rows={3} {...bind(name)} />
                ))}
              </EntryGroup>
              {!isReadOnly && (
                <div className={styles.actions}>
                  <MoveButtons
                    index={index}
                    count={targets.length}
                    label={label}
                    onMove={(to) => onMove(target, to)}
                  />
                  <Button look="quiet" aria-label={`删除：${label}`} onPress={() => onRemove(target)}>
                    删除
                  </Button>
                </div>
              )}
            </li>
          )
        })}
      </ol>
      {!isReadOnly && (
        <div className={styles.foot}>
          <Button onPress={() => onAdd([''])}>添加一项</Button>
          {offered.length > 0 && (
            <Button onPress={() => onAdd(offered)}>引用部门职责（{offered.length} 项）</Button>
          )}
        </div>
      )}
    </EntryForm>
  )
}
