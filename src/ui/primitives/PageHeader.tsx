import type { ReactNode } from 'react'
import styles from './PageHeader.module.css'

interface PageHeaderProps {
  readonly title: string
  /** What the screen is for, in one line. */
  readonly purpose: string
  readonly children?: ReactNode
}

/** The heading of a screen; its actions are the children. */
export function PageHeader({ title, purpose, children }: PageHeaderProps) {
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        <h1>{title}</h1>
        <p className={styles.purpose}>{purpose}</p>
      </div>
      {children !== undefined && <div className={styles.actions}>{children}</div>}
    </header>
  )
}
