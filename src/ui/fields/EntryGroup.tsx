import { useMemo, type ReactNode } from 'react'
import { EntryPartContext } from './entry-form.ts'

interface EntryGroupProps {
  /** The part of the draft that the fields in it belong to. */
  readonly at: string
  /** Tells it from another part that goes by the same code. */
  readonly partKey?: string
  /** Stands before the labels where fields are listed; empty where the labels say enough. */
  readonly name: string
  readonly label: string
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** The fields of one part of the draft. */
export function EntryGroup({ at, partKey = at, name, label, className, children }: EntryGroupProps) {
  const part = useMemo(() => ({ key: partKey, at, name }), [partKey, at, name])
  return (
    <EntryPartContext value={part}>
      <div role="group" aria-label={label} className={className} data-mark-at={at}>
        {children}
      </div>
    </EntryPartContext>
  )
}
