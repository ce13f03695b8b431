import { useCallback, useEffect, useRef, type RefCallback } from 'react'
import type { EntryControl, ListedEntry } from './entry-form.ts'

interface ListedElementOptions {
  readonly entries: Map<string, ListedEntry>
  readonly name: string
  readonly owner: string
  readonly label: string
  /** Of react-hook-form. */
  readonly register: RefCallback<EntryControl>
}

/** Lets the summary of the form lead to the field; gives the ref of its element. */
export function useListedElement({
  entries,
  name,
  owner,
  label,
  register,
}: ListedElementOptions): RefCallback<EntryControl> {
  const element = useRef<EntryControl>(null)
  useEffect(() => {
    entries.set(name, { owner, label, focus: () => element.current?.focus() })
    return () => {
      entries.delete(name)
    }
  }, [entries, name, owner, label])
  return useCallback(
    (current: EntryControl | null) => {
      element.current = current
      register(current)
    },
    [register],
  )
}
