import type { Draft } from '../../domain/draft.ts'
import { nameMarkPlace } from '../../domain/marks.ts'
import { showPlace } from '../../state/finding-target.ts'
import { describeMarkPlace, isMarkPlaceThere } from '../marks/describe-mark-place.ts'
import { LinkButton } from '../primitives/LinkButton.tsx'
import styles from './ReviewPage.module.css'

/** 待核 marks that are still open: nothing is wrong with them, but somebody wanted to ask before publication. */
export function UnconfirmedMarks({ draft }: { readonly draft: Draft }) {
  const { marks = [] } = draft
  if (marks.length === 0) return null
  return (
    <section className={styles.section} aria-label="待核">
      <h2 className={styles.step}>
        待核 <span className={styles.count}>{marks.length}</span>
      </h2>
      <p className={styles.unit}>公开前请逐处核实，核实后点“待核”取消标记。</p>
      <ul className={styles.list}>
        {marks.map((mark, index) => (
          <li key={`${nameMarkPlace(mark)} ${String(index)}`} className={styles.fallen}>
            <p>{describeMarkPlace(draft, mark)}</p>
            {mark.note !== '' && <p className={styles.reason}>{mark.note}</p>}
            {isMarkPlaceThere(draft, mark) && (
              <LinkButton onClick={() => showPlace(draft, mark)}>转到</LinkButton>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
