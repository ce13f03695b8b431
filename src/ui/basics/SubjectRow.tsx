import type { CustomSubject } from '../../domain/draft.ts'
import type { Classification } from '../../domain/subject.ts'
import { TextField } from '../fields/TextField.tsx'
import { Button } from '../primitives/Button.tsx'
import styles from './BasicsPage.module.css'
import { readSubjectCode, readSubjectName } from './read-entries.ts'
import { useCommittingForm } from './use-committing-form.ts'

interface SubjectRowProps {
  readonly subject: CustomSubject
  readonly classification: Classification
  readonly otherCodes: readonly string[]
  /** What the year's catalogue calls the code, if it knows it. */
  readonly catalogName: string | undefined
  readonly isReadOnly: boolean
  readonly onCommit: (name: 'code' | 'name', text: string) => boolean
  readonly onRemove: () => void
}

/** A subject of the draft's own. */
export function SubjectRow({
  subject,
  classification,
  otherCodes,
  catalogName,
  isReadOnly,
  onCommit,
  onRemove,
}: SubjectRowProps) {
  const { bind, handleKeyDown } = useCommittingForm<'code' | 'name'>({
    stored: { code: subject.code, name: subject.name },
    readers: {
      code: (text) => readSubjectCode(classification, otherCodes, text),
      name: readSubjectName,
    },
    onCommit,
  })
  const differs = catalogName !== undefined && catalogName !== subject.name
  return (
    <li className={styles.subject} onKeyDown={handleKeyDown}>
      <TextField label="科目编码" inputMode="numeric" isReadOnly={isReadOnly} {...bind('code')} />
      <TextField
        label="科目名称"
        hint={differs ? `目录中为“${catalogName}”` : undefined}
        isReadOnly={isReadOnly}
        {...bind('name')}
      />
      {!isReadOnly && (
        <Button look="quiet" aria-label={`删除自设科目：${subject.code} ${subject.name}`} onPress={onRemove}>
          删除
        </Button>
      )}
    </li>
  )
}
