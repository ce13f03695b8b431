import type { CSSProperties } from 'react'
import type { GlossaryEntry } from '../../domain/draft.ts'
import { locateGlossaryEntry } from '../../domain/part-place.ts'
import { classNames } from '../../lib/class-names.ts'
import { nameGlossaryPart } from '../fields/entry-part.ts'
import { EntryGroup } from '../fields/EntryGroup.tsx'
import silent from '../fields/SilentLabels.module.css'
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

interface ItemStyle extends CSSProperties {
  readonly '--narrow-lines': number
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
  const style: ItemStyle = { '--narrow-lines': countLines(definition, 25) }
  return (
    <li className={styles.item} style={style} data-entry-index={index}>
      <span className={styles.number} aria-hidden="true">
        {index + 1}
      </span>
      <EntryGroup
        at={locateGlossaryEntry(term)}
        partKey={nameGlossaryPart(index)}
        name={label}
        label={label}
        className={classNames(styles.fields, silent.labels, silent.ofWords)}
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
          rows={countLines(definition, 34)}
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

const MOST_LINES = 8

/** How many lines a definition takes, estimated: the oldest browser sizes no field by its content. */
function countLines(definition: string, charactersOfLine: number): number {
  const lines = definition.split('\n').map(({ length }) => Math.max(1, Math.ceil(length / charactersOfLine)))
  return Math.min(
    MOST_LINES,
    lines.reduce((sum, count) => sum + count, 0),
  )
}
