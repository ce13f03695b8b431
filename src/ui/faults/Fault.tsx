import type { ReactNode } from 'react'
import { classNames } from '../../lib/class-names.ts'
import { describeFault } from '../../lib/describe-fault.ts'
import { exportJson } from '../exporting/run-export.ts'
import styles from './Fault.module.css'

interface FaultProps {
  /** How much of the screen it stands in place of. */
  readonly extent: 'screen' | 'panel'
  readonly title: string
  /** What is left, and what to try. */
  readonly words: string
  readonly error: Error
  readonly onRetry: () => void
  /** Whether there is a draft to be taken away. */
  readonly hasDraft?: boolean
  /** Further ways on. */
  readonly children?: ReactNode
}

/** In place of what failed: what is entered is still there, and can be taken away. Made of what cannot fail with it. */
export function Fault({ extent, title, words, error, onRetry, hasDraft = true, children }: FaultProps) {
  const Title = extent === 'screen' ? 'h1' : 'h2'
  return (
    <div className={classNames(styles.fault, styles[extent])} role="alert">
      <Title>{title}</Title>
      <p>{words}</p>
      <p className={styles.reason}>原因：{describeFault(error)}</p>
      <div className={styles.actions}>
        <FaultAction name="重试" onPress={onRetry} />
        {hasDraft && <FaultAction name="导出 JSON 留底" onPress={() => void exportJson()} />}
        {children}
        {extent === 'screen' && <FaultAction name="刷新页面" onPress={() => window.location.reload()} />}
      </div>
    </div>
  )
}

interface FaultActionProps {
  readonly name: string
  readonly onPress: () => void
}

export function FaultAction({ name, onPress }: FaultActionProps) {
  return (
    <button type="button" className={styles.action} onClick={onPress}>
      {name}
    </button>
  )
}
