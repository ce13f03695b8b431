import type { GlossaryEntry } from '../../domain/draft.ts'
import { locateGlossaryEntry } from '../../domain/part-place.ts'
import { nameGlossaryPart } from '../fields/entry-part.ts'
import { EntryGroup } from '../fields/EntryGroup.tsx'
import { TextEntry } from '../fields/TextEntry.tsx'
import { Button } from '../primitives/Button.tsx'
import { MoveButtons } from '../primitives/MoveButtons.tsx'
import styles from './GlossaryPage.module.css'

interface GlossaryItemProps {
  readonly entry: GlossaryEntry
  readonly index: number
  readonly count: number
  /** Whether the term occurs nowhere in the paper. */
  readonly isUnused: boolean
  readonly isReadOnly: boolean
  readonly onChange: (patch: Partial<GlossaryEntry>) => boolean
  readonly onMove: (to: number) => void
  readonly onRemove: () => void
}

export function GlossaryItem({
  entry: { term, definition },
  index,
  count,
  isUnused,
  isReadOnly,
  onChange,
  onMove,
  onRemove,
}: GlossaryItemProps) {
  const label = term.trim() === '' ? `第 ${String(index + 1)} 个名词` : term
  return (
    <li className={styles.item} data-entry-index={index}>
      <span className={styles.number} aria-hidden="true">
        {index + 1}
      </span>
      <EntryGroup
        at={locateGlossaryEntry(term)}
        partKey={nameGlossaryPart(index)}
        name={label}
        label={label}
        className={styles.fields}
      >
        <TextEntry
          label="名词"
          name="term"
          value={term}
          hint={isUnused ? '正文和预算表中没有出现' : undefined}
          className={isUnused ? (styles.unused ?? '') : ''}
          isReadOnly={isReadOnly}
          onCommit={(text) => onChange({ term: text })}
        />
        <TextEntry
          label="解释"
          name="definition"
          value={definition}
          isMultiline
          rows={Math.min(8, Math.max(1, Math.ceil(definition.length / 34)))}
          isReadOnly={isReadOnly}
          onCommit={(text) => onChange({ definition: text })}
        />
      </EntryGroup>
      {!isReadOnly && (
        <div className={styles.actions}>
          <MoveButtons index={index} count={count} label={label} onMove={onMove} />
          <Button look="quiet" aria-label={`删除：${label}`} onPress={onRemove}>
            删除
          </Button>
        </div>
      )}
    </li>
  )
}
