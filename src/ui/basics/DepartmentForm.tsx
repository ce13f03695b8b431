import type { Draft } from '../../domain/draft.ts'
import { TextField } from '../fields/TextField.tsx'
import { readCode, readFiscalYear } from './read-entries.ts'
import styles from './BasicsPage.module.css'
import { useCommittingForm } from './use-committing-form.ts'

export type DepartmentEntry = 'fiscalYear' | 'code' | 'name' | 'fullName' | 'region'

interface DepartmentFormProps {
  readonly draft: Draft
  readonly isReadOnly: boolean
  readonly onCommit: (name: DepartmentEntry, text: string) => boolean
}

const READERS = { fiscalYear: readFiscalYear, code: readCode }

/** Whose budget it is, and of which year. */
export function DepartmentForm({ draft, isReadOnly, onCommit }: DepartmentFormProps) {
  const { code, name, fullName = '', region = '' } = draft.department
  const { bind, handleKeyDown } = useCommittingForm<DepartmentEntry>({
    stored: { fiscalYear: String(draft.fiscalYear), code, name, fullName, region },
    readers: READERS,
    onCommit,
  })
  return (
    <div role="group" aria-label="部门与年度" className={styles.department} onKeyDown={handleKeyDown}>
      <TextField label="预算年度" inputMode="numeric" isReadOnly={isReadOnly} {...bind('fiscalYear')} />
      <TextField label="部门代码" hint="如 203" isReadOnly={isReadOnly} {...bind('code')} />
      <TextField label="部门名称" hint="印在每张表的左上角" isReadOnly={isReadOnly} {...bind('name')} />
      <TextField
        className={styles.wideField ?? ''}
        label="全称"
        hint="与部门公章一致"
        isReadOnly={isReadOnly}
        {...bind('fullName')}
      />
      <TextField label="地区" hint="如 ××县" isReadOnly={isReadOnly} {...bind('region')} />
    </div>
  )
}
