import { createContext } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import type { AmountUnit } from '../../domain/amount.ts'

/** What is being typed in a field and not accepted yet. */
export interface Typed {
  readonly text: string
  /** The unit an amount is typed in: in another it would be another amount. */
  readonly unit: AmountUnit | null
}

export type EntryControl = HTMLInputElement | HTMLTextAreaElement

/** By the name of the entry; `null` where a field shows what the draft has. */
export type TypedEntries = Record<string, Typed | null>

/** A field as the summary of its form lists it. */
export interface ListedEntry {
  /** Whose field it is, such as the name of a unit. */
  readonly owner: string
  readonly label: string
  readonly focus: () => void
}

interface EntryFormState {
  readonly form: UseFormReturn<TypedEntries>
  /** In the order in which the fields came to the screen. */
  readonly entries: Map<string, ListedEntry>
}

/** The form that fields belong to. */
export const EntryFormContext = createContext<EntryFormState | null>(null)

/** The part of the draft that fields belong to. */
export interface EntryPart {
  /** Tells it from all other parts, also where two go by the same code. */
  readonly key: string
  /** As in findings and marks. */
  readonly at: string
  /** What it is called, such as the name of a unit; empty where the labels say enough. */
  readonly name: string
}

export const EntryPartContext = createContext<EntryPart | null>(null)

/** A name that react-hook-form does not take apart as a path. */
export function nameEntry(partKey: string, field: string): string {
  return encodeURIComponent(`${partKey} ${field}`).replace(
    /[.']/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  )
}
