import { useForm } from 'react-hook-form'
import type { CustomSubject } from '../../domain/draft.ts'
import type { Classification } from '../../domain/subject.ts'
import { TextField } from '../fields/TextField.tsx'
import { Button } from '../primitives/Button.tsx'
import styles from './BasicsPage.module.css'
import { readCode, readSubjectCode, readSubjectName } from './read-entries.ts'

interface AddSubjectFormProps {
  readonly classification: Classification
  /** Codes that are already taken. */
  readonly codes: readonly string[]
  readonly onAdd: (subject: CustomSubject) => boolean
}

/** A new subject is accepted whole: a code without a name would blank the name in every table. */
export function AddSubjectForm({ classification, codes, onAdd }: AddSubjectFormProps) {
  const { register, handleSubmit, reset, setFocus, formState } = useForm({
    defaultValues: { code: '', name: '' },
  })
  const submit = handleSubmit(({ code, name }) => {
    const plain = readCode(code)
    if (!plain.ok || !onAdd({ code: plain.value, name: name.trim() })) return
    reset()
    setFocus('code')
  })
  return (
    <form
      className={styles.subject}
      noValidate
      onSubmit={(event) => {
        void submit(event)
      }}
    >
      <TextField
        label="新科目编码"
        inputMode="numeric"
        error={formState.errors.code?.message}
        {...register('code', {
          validate: (text) => {
            const entry = readSubjectCode(classification, codes, text)
            return entry.ok || entry.error
          },
        })}
      />
      <TextField
        label="新科目名称"
        error={formState.errors.name?.message}
        {...register('name', {
          validate: (text) => {
            const entry = readSubjectName(text)
            return entry.ok || entry.error
          },
        })}
      />
      <Button type="submit">添加</Button>
    </form>
  )
}
