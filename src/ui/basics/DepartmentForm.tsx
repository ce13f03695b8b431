import type { Draft } from '../../domain/draft.ts'
import { DEPARTMENT_PLACE } from '../../domain/part-place.ts'
import { EntryGroup } from '../fields/EntryGroup.tsx'
import { TextEntry } from '../fields/TextEntry.tsx'
import styles from './BasicsPage.module.css'
import { readCode, readFiscalYear } from './read-entries.ts'

export type DepartmentEntry = 'fiscalYear' | 'code' | 'name' | 'fullName' | 'region'

interface DepartmentFormProps {
  readonly draft: Draft
  readonly isReadOnly: boolean
  readonly onCommit: (name: DepartmentEntry, text: string) => boolean
}

/** Whose budget it is, and of which year. */
export function DepartmentForm({ draft, isReadOnly, onCommit }: DepartmentFormProps) {
  const { code, name, fullName = '', region = '' } = draft.department
  const bind = (entry: DepartmentEntry, value: string) => ({
    name: entry,
    value,
    isReadOnly,
    onCommit: (text: string) => onCommit(entry, text),
  })
  return (
    <EntryGroup at={DEPARTMENT_PLACE} name="" label="部门与年度" className={styles.department}>
      <TextEntry
        label="预算年度"
        inputMode="numeric"
        read={readFiscalYear}
        {...bind('fiscalYear', String(draft.fiscalYear))}
      />
      <TextEntry label="部门代码" hint="如 203" read={readCode} {...bind('code', code)} />
      <TextEntry label="部门名称" hint="印在每张表的左上角" {...bind('name', name)} />
      <TextEntry
        className={styles.wideField ?? ''}
        label="全称"
        hint="与部门公章一致"
        {...bind('fullName', fullName)}
      />
      <TextEntry label="地区" hint="如 ××县" {...bind('region', region)} />
    </EntryGroup>
  )
}
