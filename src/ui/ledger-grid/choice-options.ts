import type { CellEditor, CellOption } from '../grid/grid-model.ts'

/** A choice with the initials of its pinyin, by which it is found while typing. */
export interface Choice {
  readonly key: string
  readonly name: string
  readonly initials?: string
  /** Shown before the name; found by any part of it. */
  readonly code?: string
}

/** A cell that takes one of few choices, found by a part of the name or by initials. */
export function createChoiceEditor(choices: readonly Choice[], currentKey: string): CellEditor {
  const toOptions = (found: readonly Choice[]): readonly CellOption[] =>
    found.map(({ key, name, code }) => ({ key, name, ...(code === undefined ? {} : { code }) }))
  return {
    kind: 'options',
    search: (query) => {
      if (query === null || query.trim() === '') {
        return {
          options: toOptions(choices),
          highlighted: choices.findIndex(({ key }) => key === currentKey),
        }
      }
      const found = choices.filter((choice) => fitsChoice(choice, query.trim().toLowerCase()))
      return { options: toOptions(found), highlighted: found.length === 0 ? -1 : 0 }
    },
  }
}

/** The choice that a text names: its key as picked, or its whole name or initials as typed or pasted. */
export function findChoice<C extends Choice>(choices: readonly C[], text: string): C | undefined {
  const typed = text.trim().toLowerCase()
  return (
    choices.find(({ key }) => key === text) ??
    choices.find(({ name }) => name.toLowerCase() === typed) ??
    choices.find(({ initials }) => initials === typed && typed !== '')
  )
}

function fitsChoice({ name, initials = '', code = '' }: Choice, typed: string): boolean {
  return [name, initials, code].some((text) => text.toLowerCase().includes(typed))
}
