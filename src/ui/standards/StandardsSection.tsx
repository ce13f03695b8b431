import { useId } from 'react'
import { TextField } from '../fields/TextField.tsx'
import styles from './StandardsDialog.module.css'
import type { StandardsField } from './standards-fields.ts'

interface StandardsSectionProps {
  readonly name: string
  readonly fields: readonly StandardsField[]
  readonly texts: ReadonlyMap<string, string>
  readonly errors: ReadonlyMap<string, string>
  readonly onChange: (key: string, text: string) => void
}

/** Standards of one kind, each with the rule that uses it. */
export function StandardsSection({ name, fields, texts, errors, onChange }: StandardsSectionProps) {
  const nameId = useId()
  return (
    <section aria-labelledby={nameId} className={styles.section}>
      <h3 id={nameId} className={styles.name}>
        {name}
      </h3>
      <div className={fields.some(({ unit }) => unit === undefined) ? styles.lists : styles.numbers}>
        {fields.map(({ key, label, unit, check, hint }) => (
          <TextField
            key={key}
            label={unit === undefined ? label : `${label}（${unit}）`}
            hint={`${check}　${hint}`}
            error={errors.get(key)}
            value={texts.get(key) ?? ''}
            isMultiline={unit === undefined}
            rows={7}
            onChange={({ target }) => onChange(key, target.value)}
          />
        ))}
      </div>
    </section>
  )
}
