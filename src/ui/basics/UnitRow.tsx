import { UNIT_NATURES, type Draft, type Unit } from '../../domain/draft.ts'
import { locateUnit } from '../../domain/part-place.ts'
import { EntryGroup } from '../fields/EntryGroup.tsx'
import { SelectField } from '../fields/SelectField.tsx'
import { TextEntry } from '../fields/TextEntry.tsx'
import { MarkToggle } from '../marks/MarkToggle.tsx'
import { Button } from '../primitives/Button.tsx'
import { MoveButtons } from '../primitives/MoveButtons.tsx'
import styles from './BasicsPage.module.css'
import { readUnitCode } from './read-entries.ts'

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
  const bind = (entry: UnitEntry) => ({
    name: entry,
    value: unit[entry],
    isReadOnly,
    onCommit: (text: string) => onCommit(entry, text),
  })
  const label = unit.name === '' ? `第 ${String(index + 1)} 个单位` : unit.name
  const at = locateUnit(unit.code)
  const isAlone =
    unit.code !== '' && draft.units.every(({ code }, other) => other === index || code !== unit.code)
  return (
    <li className={styles.unit} data-unit={index}>
      <EntryGroup
        at={at}
        partKey={isAlone ? at : `${at}#${String(index)}`}
        name={label}
        label={label}
        className={styles.unitFields}
      >
        <TextEntry label="单位编码" read={(text) => readUnitCode(draft, index, text)} {...bind('code')} />
        <TextEntry label="单位名称" {...bind('name')} />
        <SelectField label="单位性质" options={NATURES} emptyName="请选择" {...bind('nature')} />
        <TextEntry label="单位规格" {...bind('rank')} />
        <TextEntry label="经费保障形式" {...bind('funding')} />
      </EntryGroup>
      <div className={styles.unitActions}>
        <MarkToggle at={at} label={label} look="part" />
        {!isReadOnly && (
          <>
            <MoveButtons index={index} count={draft.units.length} label={label} onMove={onMove} />
            <Button look="quiet" aria-label={`删除单位：${label}`} onPress={onRemove}>
              删除
            </Button>
          </>
        )}
      </div>
    </li>
  )
}
