import { useEffect, useRef } from 'react'
import { useForm } from 'react-hook-form'
import type { Finding } from '../../checks/check.ts'
import { createWaiverKey } from '../../checks/waivers.ts'
import { addWaiver } from '../../domain/waivers.ts'
import { begunReasons, type BegunReason } from '../../state/begun-reasons.ts'
import { TextField } from '../fields/TextField.tsx'
import { commit, useDraft, useOpenPart } from '../hooks/use-draft.ts'
import { Button } from '../primitives/Button.tsx'
import { ANSWER_WORDS, type Answer } from './answer-words.ts'
import styles from './ReviewCard.module.css'

/** A reason of fewer characters gives none. */
const LEAST_REASON = 4

interface WaiverFormProps {
  readonly finding: Finding
  readonly answer: Answer
  /** Not where it opens by itself with what was written before. */
  readonly isOpenedByUser: boolean
  readonly onClose: () => void
  readonly onSaved: () => void
}

/** Why a finding is left as it is, and who says so. */
export function WaiverForm({ finding, answer, isOpenedByUser, onClose, onSaved }: WaiverFormProps) {
  const { waivers = [] } = useDraft()
  const storageKey = useOpenPart((open) => open.storageKey)
  const key = createWaiverKey(finding)
  const { register, handleSubmit, formState, getValues, setFocus } = useForm<BegunReason>({
    defaultValues: begunReasons.find(storageKey, key) ?? { reason: '', by: waivers.at(-1)?.by ?? '' },
  })
  const keep = (): void => begunReasons.keep(storageKey, key, getValues())
  const root = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (!isOpenedByUser) return
    setFocus('reason')
    root.current?.scrollIntoView({ block: 'nearest' })
  }, [setFocus, isOpenedByUser])
  const words = ANSWER_WORDS[answer]
  const save = handleSubmit(({ reason, by }) => {
    const waiver = { ...key, reason: reason.trim(), by: by.trim() }
    if (!commit(words.action, (draft) => addWaiver(draft, waiver))) return
    begunReasons.drop(storageKey, key)
    onSaved()
  })
  const giveUp = (): void => {
    begunReasons.drop(storageKey, key)
    onClose()
  }
  return (
    <form
      ref={root}
      className={styles.form}
      data-kept
      onSubmit={(event) => void save(event)}
      onKeyDown={(event) => {
        // What is written stays for the next time; only 取消 gives it up.
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) onClose()
      }}
    >
      <TextField
        label={words.reason}
        hint="写明核对了什么、依据是什么；所涉内容改变后说明自动失效。列入审核记录，不公开。"
        error={formState.errors.reason?.message}
        isMultiline
        rows={2}
        {...register('reason', {
          onChange: keep,
          validate: (text) =>
            text.trim().length >= LEAST_REASON || `请写明理由，不少于 ${String(LEAST_REASON)} 个字。`,
        })}
      />
      <div className={styles.formFoot}>
        <TextField
          label="经办人"
          error={formState.errors.by?.message}
          className={styles.person}
          {...register('by', { onChange: keep, validate: (text) => text.trim() !== '' || '请填写经办人。' })}
        />
        <Button type="submit" look="primary">
          保存
        </Button>
        <Button onPress={giveUp}>取消</Button>
      </div>
    </form>
  )
}
