import type { RevenueLine } from '../../domain/ledger.ts'
import type { TypedUnit } from '../../domain/typed-number.ts'
import { AMOUNT_UNIT_NAMES } from '../fields/describe-amount.ts'
import { Segmented } from '../primitives/Segmented.tsx'
import styles from './PasteDialog.module.css'
import { describeUnitOrigin } from './paste-words.ts'
import type { FaultHandling, PasteMode } from './paste-settings.ts'
import type { PastePlan } from './use-paste-plan.ts'

const UNITS: readonly { readonly value: TypedUnit; readonly name: string }[] = (
  ['wanYuan', 'qianYuan', 'yuan'] as const
).map((value) => ({ value, name: AMOUNT_UNIT_NAMES[value] }))

const MODES: readonly { readonly value: PasteMode; readonly name: string }[] = [
  { value: 'overwrite', name: '覆盖所选行' },
  { value: 'insert', name: '插到所选行前' },
  { value: 'append', name: '追加到最后' },
]

const FAULTS: readonly { readonly value: FaultHandling; readonly name: string }[] = [
  { value: 'leaveOut', name: '整行不导入' },
  { value: 'blank', name: '该单元格留空' },
]

interface PasteOptionsProps<L> {
  readonly plan: PastePlan<L>
  readonly hasFaults: boolean
  readonly hasAmounts: boolean
}

/** What only a person can decide of a block. */
export function PasteOptions<L extends RevenueLine>({ plan, hasFaults, hasAmounts }: PasteOptionsProps<L>) {
  const { source, settings, planned, lineIds, hasNames, change, takeHeader } = plan
  return (
    <div className={styles.options}>
      {hasAmounts && (
        <Option name="原表金额单位" note={describeUnitOrigin(planned, source.unitInBlock, settings.unit)}>
          <Segmented
            label="原表金额单位"
            options={UNITS}
            value={settings.unit}
            onChange={(unit) => change({ unit })}
          />
        </Option>
      )}
      {lineIds.length > 0 && (
        <Option name="放在">
          <Segmented
            label="放在"
            options={MODES}
            value={settings.mode}
            onChange={(mode) => change({ mode })}
          />
        </Option>
      )}
      {(hasFaults || settings.faults === 'blank') && (
        <Option name="读不出的">
          <Segmented
            label="读不出的"
            options={FAULTS}
            value={settings.faults}
            onChange={(faults) => change({ faults })}
          />
        </Option>
      )}
      {hasNames && (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={source.header !== undefined}
            onChange={(event) => takeHeader(event.target.checked)}
          />
          含表头
        </label>
      )}
    </div>
  )
}

interface OptionProps {
  readonly name: string
  readonly note?: string
  readonly children: React.ReactNode
}

function Option({ name, note, children }: OptionProps) {
  return (
    <div className={styles.option}>
      <span className={styles.optionName} aria-hidden="true">
        {name}
      </span>
      {children}
      {note !== undefined && <span className={styles.note}>{note}</span>}
    </div>
  )
}
