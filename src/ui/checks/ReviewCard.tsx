import { useId, useRef, useState } from 'react'
import { ALL_CHECKS } from '../../checks/all-checks.ts'
import { createWaiverKey, findAnswer, removeAnswer, type JudgedFinding } from '../../checks/waivers.ts'
import { classNames } from '../../lib/class-names.ts'
import { describeTargetCell } from '../../review/describe-target.ts'
import { begunReasons } from '../../state/begun-reasons.ts'
import { followFinding } from '../../state/followed-finding.ts'
import type { Disclosure } from '../../tables/disclosure.ts'
import { SEVERITY_WORDS } from '../../checks/severities.ts'
import { commit, useOpenPart } from '../hooks/use-draft.ts'
import { Button } from '../primitives/Button.tsx'
import { LinkButton } from '../primitives/LinkButton.tsx'
import { FindingFigures } from './FindingFigures.tsx'
import { FindingLines } from './FindingLines.tsx'
import styles from './ReviewCard.module.css'
import { ANSWER_WORDS } from './answer-words.ts'
import { WaiverForm } from './WaiverForm.tsx'

interface ReviewCardProps {
  readonly judged: JudgedFinding
  /** In the whole list, from zero. */
  readonly position: number
  readonly disclosure: Disclosure
  readonly isReadOnly: boolean
  /** Whether the user followed this one last. */
  readonly isCurrent: boolean
  /** After it was answered, mended or opened again. */
  readonly onSettled: () => void
}

/** One finding with both figures, its rule and basis, the way to its field, and what can be done about it. */
export function ReviewCard({
  judged,
  position,
  disclosure,
  isReadOnly,
  isCurrent,
  onSettled,
}: ReviewCardProps) {
  const { finding, state, waiver } = judged
  const { check, severity, title, message, repair } = finding
  const { draft } = disclosure
  const storageKey = useOpenPart((open) => open.storageKey)
  const [form, setForm] = useState<'closed' | 'opened' | 'found'>(() =>
    state === 'open' && begunReasons.find(storageKey, createWaiverKey(finding)) !== undefined
      ? 'found'
      : 'closed',
  )
  const isAnswering = form !== 'closed'
  const answerButton = useRef<HTMLButtonElement>(null)
  const titleId = useId()
  const answer = findAnswer(finding)
  const target = describeTargetCell(disclosure, finding.at)
  const rule = ALL_CHECKS.find(({ id }) => id === check)
  const stopAnswering = (): void => {
    setForm('closed')
    answerButton.current?.focus()
  }
  return (
    <li
      className={classNames(styles.card, styles[severity], isCurrent && styles.current)}
      tabIndex={-1}
      data-position={position}
      aria-labelledby={titleId}
      aria-current={isCurrent ? 'true' : undefined}
    >
      <div className={styles.head}>
        <span className={styles.severity}>
          {state === 'open' ? SEVERITY_WORDS[severity] : ANSWER_WORDS[state].done}
        </span>
        <h3 id={titleId} className={styles.title}>
          {title}
        </h3>
        <span className={styles.check}>{check}</span>
      </div>
      <p className={styles.message}>{message}</p>
      <FindingFigures finding={finding} />
      {waiver !== null && (
        <p className={styles.reason}>
          {state === 'open' ? '' : `${ANSWER_WORDS[state].reason}：`}
          {waiver.reason}
          {waiver.by !== '' && <span className={styles.by}>（{waiver.by}）</span>}
        </p>
      )}
      <div className={styles.actions}>
        {target !== undefined && (
          <LinkButton onClick={() => followFinding(draft, finding, position)}>转到{target}</LinkButton>
        )}
        {!isReadOnly && repair !== undefined && state === 'open' && (
          <Button
            onPress={() => {
              if (commit(repair.label, repair.apply)) onSettled()
            }}
          >
            {repair.label}
          </Button>
        )}
        {!isReadOnly && state === 'open' && answer !== null && (
          <LinkButton
            ref={answerButton}
            aria-expanded={isAnswering}
            onClick={() => setForm(isAnswering ? 'closed' : 'opened')}
          >
            {ANSWER_WORDS[answer].action}
          </LinkButton>
        )}
        {!isReadOnly && waiver !== null && (
          <LinkButton
            onClick={() => {
              if (commit('撤回说明', (before) => removeAnswer(before, finding))) onSettled()
            }}
          >
            撤回
          </LinkButton>
        )}
        <FindingLines finding={finding} disclosure={disclosure} />
        <details className={styles.basis}>
          <summary>依据</summary>
          <p>{rule?.rule}</p>
          <p>{rule?.basis}</p>
        </details>
      </div>
      {isAnswering && answer !== null && (
        <WaiverForm
          finding={finding}
          answer={answer}
          isOpenedByUser={form === 'opened'}
          onClose={stopAnswering}
          onSaved={onSettled}
        />
      )}
    </li>
  )
}
