import { classNames } from '../../lib/class-names.ts'
import type { StatementSource } from '../../narrative/statement-source.ts'
import { LinkButton } from '../primitives/LinkButton.tsx'
import { explainField } from './explain-field.ts'
import styles from './FieldNote.module.css'

interface FieldNoteProps {
  readonly source: StatementSource
  /** The chip that is selected. */
  readonly field: string | null
  readonly isReadOnly: boolean
  /** What was just done, while nothing is selected. */
  readonly said: string
  readonly onReplace: () => void
}

/** Where the selected figure comes from, with the ways there. */
export function FieldNote({ source, field, isReadOnly, said, onReplace }: FieldNoteProps) {
  const explanation = field === null ? null : explainField(source, field)
  return (
    <div className={styles.note}>
      <p
        role="status"
        className={classNames(styles.words, explanation !== null && styles[explanation.state])}
      >
        {explanation === null ? (
          said
        ) : (
          <>
            <strong>{explanation.label}</strong>
            {explanation.state === 'known' && ` ${explanation.text}`}
            {explanation.detail !== '' && ` · ${explanation.detail}`}
          </>
        )}
      </p>
      {explanation === null && said === '' && (
        <p className={styles.hint}>点蓝色数字查看数据来源；从 Word 粘贴的文字不带格式，金额可改为引用。</p>
      )}
      {explanation !== null && (
        <p className={styles.actions} role="group" aria-label="引用">
          {explanation.actions.map(({ name, go }) => (
            <LinkButton key={name} onClick={go}>
              {name}
            </LinkButton>
          ))}
          {!isReadOnly && explanation.state === 'known' && (
            <LinkButton onClick={onReplace}>改为文字</LinkButton>
          )}
        </p>
      )}
    </div>
  )
}
