import { useEffect } from 'react'
import { useForm } from 'react-hook-form'
import type { Finding } from '../../checks/check.ts'
import { createWaiverKey } from '../../checks/waivers.ts'
import { addWaiver } from '../../domain/waivers.ts'
import { TextField } from '../fields/TextField.tsx'
import { commit, useDraft } from '../hooks/use-draft.ts'
import { Button } from '../primitives/Button.tsx'
import { ANSWER_WORDS, type Answer } from './answer-words.ts'
import styles from './ReviewCard.module.css'

/** A reason of fewer characters gives none. */
const LEAST_REASON = 4

interface WaiverFormProps {
  readonly finding: Finding
  readonly answer: Answer
  readonly onCancel: () => void
  readonly onSaved: () => void
}

interface WaiverTexts {
  readonly reason: string
  readonly by: string
}

/** Why a finding is left as it is, and who says so. */
export function WaiverForm({ finding, answer, onCancel, onSaved }: WaiverFormProps) {
  const { waivers = [] } = useDraft()
  const { register, handleSubmit, formState, setFocus } = useForm<WaiverTexts>({
    defaultValues: { reason: '', by: waivers.at(-1)?.by ?? '' },
  })
  useEffect(() => {
    setFocus('reason')
  }, [setFocus])
  const words = ANSWER_WORDS[answer]
  const save = handleSubmit(({ reason, by }) => {
    const waiver = { ...createWaiverKey(finding), reason: reason.trim(), by: by.trim() }
    if (commit(words.action, (draft) => addWaiver(draft, waiver))) onSaved()
  })
  return (
    <form
      className={styles.form}
      onSubmit={(event) => void save(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) onCancel()
      }}
    >
      <TextField
        label={words.reason}
        hint="写明核对了什么、依据是什么；所涉内容改变后说明自动失效。列入审核记录，不公开。"
        error={formState.errors.reason?.message}
        isMultiline
        rows={2}
        {...register('reason', {
          validate: (text) =>
            text.trim().length >= LEAST_REASON || `请写明理由，不少于 ${String(LEAST_REASON)} 个字。`,
        })}
      />
      <div className={styles.formFoot}>
        <TextField
          label="经办人"
          error={formState.errors.by?.message}
          className={styles.person}
          {...register('by', { validate: (text) => text.trim() !== '' || '请填写经办人。' })}
        />
        <Button type="submit" look="primary">
          保存
        </Button>
        <Button onPress={onCancel}>取消</Button>
      </div>
    </form>
  )
}
