import type { ReactNode } from 'react'
import styles from './Placeholder.module.css'

interface PlaceholderProps {
  /** empty: what could stand here, and how to begin; fault: what could not be shown. */
  readonly kind: 'empty' | 'fault'
  readonly children: ReactNode
}

/** Words in place of a list or a table. */
export function Placeholder({ kind, children }: PlaceholderProps) {
  return <p className={styles[kind]}>{children}</p>
}
