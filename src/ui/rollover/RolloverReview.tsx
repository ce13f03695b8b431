import { useRef } from 'react'
import type { Mark } from '../../domain/draft.ts'
import { nameMarkPlace } from '../../domain/marks.ts'
import { findStepOf, showPlace } from '../../state/finding-target.ts'
import { STEP_IDS, STEP_NAMES } from '../../state/view-store.ts'
import { useDraft } from '../hooks/use-draft.ts'
import { describeMarkPlace } from '../marks/describe-mark-place.ts'
import { Button } from '../primitives/Button.tsx'
import { LinkButton } from '../primitives/LinkButton.tsx'
import { ModalDialog } from '../primitives/ModalDialog.tsx'
import { Placeholder } from '../primitives/Placeholder.tsx'
import styles from './Rollover.module.css'

interface RolloverReviewProps {
  readonly marks: readonly Mark[]
  readonly onConfirm: (marks: readonly Mark[]) => boolean
  readonly onClose: () => void
}

/** What 沿用上年新建 brought, by the steps of the work: each leads to its place, and is worked off one by one or by step. */
export function RolloverReview({ marks, onConfirm, onClose }: RolloverReviewProps) {
  const draft = useDraft()
  const list = useRef<HTMLDivElement>(null)
  const groups = STEP_IDS.map((step) => ({
    step,
    marks: marks.filter(({ at }) => findStepOf(at) === step),
  })).filter((group) => group.marks.length > 0)
  const goTo = (mark: Mark): void => {
    onClose()
    showPlace(draft, mark)
  }
  const confirm = (confirmed: readonly Mark[]): void => {
    const buttons = listButtons(list.current)
    const place = buttons.findIndex((button) => button === document.activeElement)
    if (!onConfirm(confirmed)) return
    // What was pressed is gone: the next one takes the focus, so that the list is worked off with one key.
    requestAnimationFrame(() => {
      const left = listButtons(list.current)
      left[Math.min(Math.max(place, 0), left.length - 1)]?.focus()
    })
  }
  return (
    <ModalDialog
      title="沿用上年核对"
      isOpen
      width="wide"
      onClose={onClose}
      actions={<Button onPress={onClose}>关闭</Button>}
    >
      <p className={styles.purpose}>
        金额、资金支出计划和国有资产数值没有带入，请重新填写；下列内容由上年带入，核对或修改后点“完成”。
      </p>
      {groups.length === 0 && <Placeholder kind="empty">带入的内容已全部核对完成。</Placeholder>}
      <div ref={list}>
        {groups.map(({ step, marks: ofStep }) => (
          <section key={step} className={styles.group} aria-label={STEP_NAMES[step]}>
            <h3 className={styles.head}>
              {STEP_NAMES[step]}
              <span className={styles.detail}>{ofStep.length} 处</span>
              <Button
                look="quiet"
                aria-label={`全部完成：${STEP_NAMES[step]}`}
                onPress={() => confirm(ofStep)}
              >
                全部完成
              </Button>
            </h3>
            <ul className={styles.items}>
              {ofStep.map((mark) => {
                const place = describeMarkPlace(draft, mark)
                return (
                  <li key={nameMarkPlace(mark)} className={styles.item}>
                    <span className={styles.place}>{place}</span>
                    <span className={styles.note}>{mark.note}</span>
                    <LinkButton onClick={() => goTo(mark)}>
                      转到<span className="visually-hidden">{place}</span>
                    </LinkButton>
                    <Button look="quiet" aria-label={`完成：${place}`} onPress={() => confirm([mark])}>
                      完成
                    </Button>
                  </li>
                )
              })}
            </ul>
          </section>
        ))}
      </div>
    </ModalDialog>
  )
}

/** The buttons that say of one thing that it is looked through. */
function listButtons(list: HTMLElement | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('li button:last-of-type') ?? [])]
}
