import { useMemo, useState, type ReactNode } from 'react'
import { useForm } from 'react-hook-form'
import { EntryFormContext, type ListedEntry, type TypedEntries } from './entry-form.ts'
import { EntrySummary } from './EntrySummary.tsx'

interface EntryFormProps {
  readonly className?: string
  readonly children: ReactNode
}

/** Fields that are accepted one by one, and above them a list of those that could not be. */
export function EntryForm({ className, children }: EntryFormProps) {
  const form = useForm<TypedEntries>({ mode: 'onTouched' })
  const [entries] = useState(() => new Map<string, ListedEntry>())
  const state = useMemo(() => ({ form, entries }), [form, entries])
  return (
    <EntryFormContext value={state}>
      <div className={className} data-entry-form>
        <EntrySummary control={form.control} entries={entries} />
        {children}
      </div>
    </EntryFormContext>
  )
}
