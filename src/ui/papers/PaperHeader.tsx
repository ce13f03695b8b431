import type { ReactNode } from 'react'
import { PageHeader } from '../primitives/PageHeader.tsx'
import styles from './PaperHeader.module.css'
import { PaperSelect } from './PaperSelect.tsx'

interface PaperHeaderProps {
  readonly title: string
  /** What the screen is for, in one line. */
  readonly purpose: string
  /** Its other actions. */
  readonly children?: ReactNode
}

/** The heading of a step that shows what one paper says; whose paper it is, is chosen in the same place on all of them. */
export function PaperHeader({ title, purpose, children }: PaperHeaderProps) {
  return (
    <div className={styles.header}>
      <PageHeader title={title} purpose={purpose} />
      <div className={styles.actions}>
        <PaperSelect />
        {children}
      </div>
    </div>
  )
}
