import type { Waiver } from '../../domain/draft.ts'
import { nameWaiver, removeWaiver } from '../../domain/waivers.ts'
import { describeTargetCell } from '../../review/describe-target.ts'
import type { Disclosure } from '../../tables/disclosure.ts'
import { commit } from '../hooks/use-draft.ts'
import { LinkButton } from '../primitives/LinkButton.tsx'
import { Placeholder } from '../primitives/Placeholder.tsx'
import styles from './ReviewPage.module.css'

interface FallenListProps {
  readonly disclosure: Disclosure
  readonly waivers: readonly Waiver[]
  readonly isReadOnly: boolean
}

/** Reasons whose findings have changed or gone. */
export function FallenList({ disclosure, waivers, isReadOnly }: FallenListProps) {
  if (waivers.length === 0) return <Placeholder kind="empty">没有失效的说明。</Placeholder>
  return (
    <>
      <p className={styles.unit}>所涉内容已经改变或不再有问题，这些说明不再起作用；仍有问题的请重新填写。</p>
      <ul className={styles.list} aria-label="失效的说明">
        {waivers.map((waiver, index) => (
          <li key={`${nameWaiver(waiver)} ${String(index)}`} className={styles.fallen}>
            <p>
              {waiver.check} · {describeTargetCell(disclosure, waiver.at) ?? '本版本不认识的位置'}
            </p>
            <p className={styles.reason}>
              {waiver.reason}
              {waiver.by !== '' && `（${waiver.by}）`}
            </p>
            {!isReadOnly && (
              <LinkButton
                onClick={() => {
                  commit('删除失效的说明', (draft) => removeWaiver(draft, waiver))
                }}
              >
                删除
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
