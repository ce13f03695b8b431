import { useId } from 'react'
import { useFormState, type Control } from 'react-hook-form'
import type { ListedEntry, TypedEntries } from './entry-form.ts'
import styles from './EntrySummary.module.css'

interface EntrySummaryProps {
  readonly control: Control<TypedEntries>
  readonly entries: ReadonlyMap<string, ListedEntry>
}

/** What was typed and could not be accepted, each with the way to its field. */
export function EntrySummary({ control, entries }: EntrySummaryProps) {
  const { errors } = useFormState({ control })
  const id = useId()
  const refused = [...entries].flatMap(([name, entry]) => {
    const message = errors[name]?.message
    return typeof message === 'string' ? [{ name, entry, message }] : []
  })
  return (
    <>
      <p role="status" className="visually-hidden">
        {refused.length > 0 && `${String(refused.length)} 处需要改正`}
      </p>
      {refused.length > 0 && (
        <section className={styles.summary} aria-labelledby={id}>
          <h2 id={id} className={styles.title}>
            {refused.length} 处需要改正
          </h2>
          <p className={styles.note}>这里列出的还没有录入草稿，其他内容已照常保存。按 Esc 可恢复原值。</p>
          <ul>
            {refused.map(({ name, entry, message }) => (
              <li key={name}>
                <a
                  href={window.location.hash}
                  onClick={(event) => {
                    event.preventDefault()
                    entry.focus()
                  }}
                >
                  {entry.owner === '' ? entry.label : `${entry.owner} · ${entry.label}`}
                </a>
                ：{message}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
