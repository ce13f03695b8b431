import { UNIT_NATURES, type Draft, type Unit } from '../../domain/draft.ts'
import { SelectField } from '../fields/SelectField.tsx'
import { TextField } from '../fields/TextField.tsx'
import { Button } from '../primitives/Button.tsx'
import { readUnitCode } from './read-entries.ts'
import styles from './BasicsPage.module.css'
import { useCommittingForm } from './use-committing-form.ts'

export type UnitEntry = 'code' | 'name' | 'nature' | 'rank' | 'funding'

interface UnitRowProps {
  readonly draft: Draft
  readonly unit: Unit
  readonly index: number
  readonly isReadOnly: boolean
  readonly onCommit: (name: UnitEntry, text: string) => boolean
  readonly onMove: (to: number) => void
  readonly onRemove: () => void
}

const NATURES = UNIT_NATURES.map((nature) => ({ value: nature, name: nature }))

/** One unit of the department. */
export function UnitRow({ draft, unit, index, isReadOnly, onCommit, onMove, onRemove }: UnitRowProps) {
  const { code, name, nature, rank, funding } = unit
  const { bind, handleKeyDown } = useCommittingForm<'code' | 'name' | 'rank' | 'funding'>({
    stored: { code, name, rank, funding },
    readers: { code: (text) => readUnitCode(draft, index, text) },
    onCommit,
  })
  const label = name === '' ? `第 ${String(index + 1)} 个单位` : name
  return (
    <li className={styles.unit} onKeyDown={handleKeyDown} data-unit={index}>
      <div role="group" aria-label={label} className={styles.unitFields}>
        <TextField label="单位编码" isReadOnly={isReadOnly} {...bind('code')} />
        <TextField label="单位名称" isReadOnly={isReadOnly} {...bind('name')} />
        <SelectField
          label="单位性质"
          options={NATURES}
          emptyName="请选择"
          value={nature}
          isReadOnly={isReadOnly}
          onCommit={(chosen) => {
            onCommit('nature', chosen)
          }}
        />
        <TextField label="单位规格" isReadOnly={isReadOnly} {...bind('rank')} />
        <TextField label="经费保障形式" isReadOnly={isReadOnly} {...bind('funding')} />
      </div>
      {!isReadOnly && (
        <div className={styles.unitActions}>
          <Button
            look="quiet"
            aria-label={`上移：${label}`}
            isDisabled={index === 0}
            onPress={() => {
              onMove(index - 1)
            }}
          >
            上移
          </Button>
          <Button
            look="quiet"
            aria-label={`下移：${label}`}
            isDisabled={index === draft.units.length - 1}
            onPress={() => {
              onMove(index + 1)
            }}
          >
            下移
          </Button>
          <Button look="quiet" aria-label={`删除单位：${label}`} onPress={onRemove}>
            删除
          </Button>
        </div>
      )}
    </li>
  )
}
