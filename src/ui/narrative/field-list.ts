import { splitWords } from '../../domain/search-words.ts'
import { listFields } from '../../narrative/text-fields.ts'
import type { StatementSource } from '../../narrative/statement-source.ts'
import { listPinyinInitials } from '../ledger-grid/pinyin-initials.ts'

/** A field as 引用数据 offers it. */
export interface FieldOption {
  readonly name: string
  readonly label: string
  readonly group: string
  readonly text: string
  readonly isMissing: boolean
  readonly searchText: string
}

export function listFieldOptions(source: StatementSource): readonly FieldOption[] {
  return listFields(source).map(({ field, value }) => {
    const text = value.kind === 'known' ? value.text : value.kind === 'missing' ? value.placeholder : ''
    const words = [field.label, listPinyinInitials(field.label), field.group, text]
    return {
      name: field.name,
      label: field.label,
      group: field.group,
      text,
      isMissing: value.kind !== 'known',
      searchText: words.join(' ').toLowerCase(),
    }
  })
}

/** Every word of the query must occur: in the name, its pinyin initials, the group or the figure. */
export function searchFields(options: readonly FieldOption[], query: string): readonly FieldOption[] {
  const words = splitWords(query)
  return options.filter(({ searchText }) => words.every((word) => searchText.includes(word)))
}

/** Under their headings, in the order of the list. */
export function groupOptions(
  options: readonly FieldOption[],
): readonly (readonly [group: string, members: readonly FieldOption[]])[] {
  const groups = new Map<string, FieldOption[]>()
  for (const option of options) {
    const members = groups.get(option.group)
    if (members === undefined) groups.set(option.group, [option])
    else members.push(option)
  }
  return [...groups]
}
