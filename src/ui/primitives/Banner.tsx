import type { ReactNode } from 'react'
import { classNames } from '../../lib/class-names.ts'
import styles from './Banner.module.css'

interface BannerProps {
  /** plain: a reminder that can wait. */
  readonly tone: 'info' | 'warning' | 'error' | 'plain'
  /** Names it as a part of the page. Without a name it stands in a live region that stays, so that its coming is read out. */
  readonly label?: string
  /** The word before the words, such as 只读查看. */
  readonly lead?: string
  readonly words: ReactNode
  /** What can be done about it: buttons. */
  readonly children?: ReactNode
}

/** A line across the page, below the top bar. */
export function Banner({ tone, label, lead, words, children }: BannerProps) {
  const className = classNames(styles.banner, styles[tone])
  const content = (
    <>
      <div className={styles.words} role={label === undefined ? undefined : 'status'}>
        {lead !== undefined && <strong className={styles.lead}>{lead}</strong>}
        {words}
      </div>
      {children}
    </>
  )
  return label === undefined ? (
    <div className={className}>{content}</div>
  ) : (
    <section className={className} aria-label={label}>
      {content}
    </section>
  )
}
