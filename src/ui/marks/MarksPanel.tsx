import { useRef, type RefObject } from 'react'
import type { Mark } from '../../domain/draft.ts'
import { nameMarkPlace, removeMarks } from '../../domain/marks.ts'
import { showPlace } from '../../state/finding-target.ts'
import { commit, useDraft, useIsReadOnly } from '../hooks/use-draft.ts'
import { Button } from '../primitives/Button.tsx'
import { describeMarkPlace, isMarkPlaceThere } from './describe-mark-place.ts'
import { MARK_KEY } from './mark-request.ts'
import { MarkFlag } from './MarkFlag.tsx'
import { LinkButton } from '../primitives/LinkButton.tsx'
import { Placeholder } from '../primitives/Placeholder.tsx'
import styles from './MarksPanel.module.css'

const NO_MARKS: readonly Mark[] = []

/** All that is still to be confirmed, each with the way to its place. */
export function MarksPanel() {
  const draft = useDraft()
  const isReadOnly = useIsReadOnly()
  const list = useRef<HTMLUListElement>(null)
  const { marks = NO_MARKS } = draft
  if (marks.length === 0) {
    return (
      <Placeholder kind="empty">
        没有待核的内容。拿不准的栏目、明细、项目或单位，按 {MARK_KEY}{' '}
        或点“待核”标出，写明要核什么，核实后在这里点“完成”。
      </Placeholder>
    )
  }
  return (
    <ul ref={list} className={styles.list} aria-label="待核">
      {marks.map((mark, index) => {
        const place = describeMarkPlace(draft, mark)
        return (
          <li key={`${nameMarkPlace(mark)} ${String(index)}`} className={styles.card}>
            <p className={styles.place}>
              <MarkFlag isMarked />
              {place}
            </p>
            {mark.note !== '' && <p className={styles.note}>{mark.note}</p>}
            <p className={styles.foot}>
              {isMarkPlaceThere(draft, mark) && (
                <LinkButton onClick={() => showPlace(draft, mark)}>
                  转到<span className="visually-hidden">{place}</span>
                </LinkButton>
              )}
              {!isReadOnly && (
                <Button
                  look="quiet"
                  aria-label={`完成：${place}`}
                  onPress={() => {
                    if (commit('取消待核', (before) => removeMarks(before, [mark]))) focusNext(list, index)
                  }}
                >
                  完成
                </Button>
              )}
            </p>
          </li>
        )
      })}
    </ul>
  )
}

/** The button that was pressed is gone: the next one takes the focus, so that a list is worked off with one key. */
function focusNext(list: RefObject<HTMLUListElement | null>, index: number): void {
  requestAnimationFrame(() => {
    const items = list.current?.children
    const next = items?.[Math.min(index, items.length - 1)]
    next?.querySelector<HTMLElement>('button:last-of-type')?.focus()
  })
}
