import { useMemo, useState } from 'react'
import {
  Autocomplete,
  Collection,
  Dialog,
  DialogTrigger,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  SearchField,
} from 'react-aria-components'
import { classNames } from '../../lib/class-names.ts'
import type { StatementSource } from '../../narrative/statement-source.ts'
import { Button } from '../primitives/Button.tsx'
import { groupOptions, listFieldOptions, searchFields } from './field-list.ts'
import styles from './FieldPicker.module.css'

interface FieldPickerProps {
  readonly source: StatementSource
  readonly isDisabled: boolean
  readonly onPick: (field: string) => void
}

/** 引用数据: the figures and words that can be put into the text, found by name, pinyin initials or figure. */
export function FieldPicker({ source, isDisabled, onPick }: FieldPickerProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button isDisabled={isDisabled}>引用数据</Button>
      <Popover className={styles.popover ?? ''} placement="bottom start" offset={4}>
        <Dialog className={styles.dialog ?? ''} aria-label="引用数据">
          <FieldSearch
            source={source}
            onPick={(field) => {
              setOpen(false)
              onPick(field)
            }}
          />
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

function FieldSearch({ source, onPick }: Omit<FieldPickerProps, 'isDisabled'>) {
  const [query, setQuery] = useState('')
  const options = useMemo(() => listFieldOptions(source), [source])
  const groups = useMemo(() => groupOptions(searchFields(options, query)), [options, query])
  return (
    <Autocomplete inputValue={query} onInputChange={setQuery}>
      {/* The user opened the list in order to search it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
      <SearchField aria-label="查找可引用数据" className={styles.search ?? ''} autoFocus>
        <Input placeholder="名称、拼音首字母或数字，如 srzj、982.55" className={styles.input ?? ''} />
      </SearchField>
      <ListBox
        aria-label="可引用数据"
        className={styles.list ?? ''}
        selectionMode="none"
        onAction={(key) => onPick(String(key))}
        renderEmptyState={() => <p className={styles.empty}>没有符合“{query}”的数据。</p>}
      >
        {groups.map(([group, members]) => (
          <ListBoxSection key={group} id={group}>
            <Header className={styles.group ?? ''}>{group}</Header>
            <Collection items={members.map((option) => ({ ...option, id: option.name }))}>
              {({ name, label, text, isMissing }) => (
                <ListBoxItem id={name} textValue={`${label} ${text}`} className={styles.option ?? ''}>
                  <span>{label}</span>
                  <span className={classNames(styles.value, isMissing && styles.missing)}>{text}</span>
                </ListBoxItem>
              )}
            </Collection>
          </ListBoxSection>
        ))}
      </ListBox>
    </Autocomplete>
  )
}
