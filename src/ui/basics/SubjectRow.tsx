import type { CustomSubject } from '../../domain/draft.ts'
import { locateCustomSubject } from '../../domain/part-place.ts'
import type { Classification } from '../../domain/subject.ts'
import { EntryGroup } from '../fields/EntryGroup.tsx'
import { TextEntry } from '../fields/TextEntry.tsx'
import { Button } from '../primitives/Button.tsx'
import styles from './BasicsPage.module.css'
import { readSubjectCode, readSubjectName } from './read-entries.ts'

interface SubjectRowProps {
  readonly subject: CustomSubject
  readonly index: number
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
  index,
  classification,
  otherCodes,
  catalogName,
  isReadOnly,
  onCommit,
  onRemove,
}: SubjectRowProps) {
  const at = locateCustomSubject(classification, subject.code)
  const differs = catalogName !== undefined && catalogName !== subject.name
  const label = `自设科目 ${subject.code} ${subject.name}`
  return (
    <li>
      <EntryGroup
        at={at}
        partKey={otherCodes.includes(subject.code) ? `${at}#${String(index)}` : at}
        name={`自设科目 ${subject.code}`}
        label={label}
        className={styles.subject}
      >
        <TextEntry
          name="code"
          label="科目编码"
          inputMode="numeric"
          value={subject.code}
          read={(text) => readSubjectCode(classification, otherCodes, text)}
          isReadOnly={isReadOnly}
          onCommit={(text) => onCommit('code', text)}
        />
        <TextEntry
          name="name"
          label="科目名称"
          hint={differs ? `目录中为“${catalogName}”` : undefined}
          value={subject.name}
          read={readSubjectName}
          isReadOnly={isReadOnly}
          onCommit={(text) => onCommit('name', text)}
        />
        {!isReadOnly && (
          <Button
            look="quiet"
            aria-label={`删除自设科目：${subject.code} ${subject.name}`}
            onPress={onRemove}
          >
            删除
          </Button>
        )}
      </EntryGroup>
    </li>
  )
}
