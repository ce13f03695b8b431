import { useId, useState } from 'react'
import type { FieldChange } from '../../files/compare-fields.ts'
import type { PartChange, RecordChange } from '../../files/compare-drafts.ts'
import { classNames } from '../../lib/class-names.ts'
import { Button } from '../primitives/Button.tsx'
import styles from './Comparison.module.css'
import { CHANGE_WORDS, describePartChange } from './describe-part-change.ts'

/** More than anyone reads at once; the rest is shown on request. */
const FIRST_SHOWN = 100

/** What is otherwise in one part: how much, and then each line with its old and new figures. */
export function PartChanges({ change }: { readonly change: PartChange }) {
  const headingId = useId()
  const [showsAll, setShowsAll] = useState(false)
  const shown = showsAll ? change.records : change.records.slice(0, FIRST_SHOWN)
  const hiddenCount = change.records.length - shown.length
  return (
    <section aria-labelledby={headingId}>
      <h3 id={headingId} className={styles.part}>
        {change.name}：<span className={styles.counts}>{describePartChange(change)}</span>
      </h3>
      <ul className={styles.records}>
        {change.fields.length > 0 && (
          <li className={styles.record}>
            <Fields fields={change.fields} />
          </li>
        )}
        {shown.map((record) => (
          <Record key={record.key} record={record} />
        ))}
      </ul>
      {hiddenCount > 0 && <Button onPress={() => setShowsAll(true)}>显示其余 {hiddenCount} 处</Button>}
    </section>
  )
}

function Record({ record: { kind, name, fields } }: { readonly record: RecordChange }) {
  return (
    <li className={styles.record}>
      <span className={classNames(styles.kind, styles[kind])}>{CHANGE_WORDS[kind]}</span>
      <span className={styles.what}>
        {name}
        {fields.length > 0 && <Fields fields={fields} />}
      </span>
    </li>
  )
}

function Fields({ fields }: { readonly fields: readonly FieldChange[] }) {
  return (
    <ul className={styles.fields}>
      {fields.map(({ name, before, after }, index) => (
        // Two fields of one record may read the same.
        <li key={`${name} ${String(index)}`}>
          {name}：<del className={styles.old}>{before ?? '（无）'}</del>
          <span aria-label="改为"> → </span>
          <ins className={styles.new}>{after ?? '（无）'}</ins>
        </li>
      ))}
    </ul>
  )
}
