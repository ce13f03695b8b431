import { classNames } from '../../lib/class-names.ts'
import type { TaskState } from '../../state/task-states.ts'
import styles from './TaskIcon.module.css'

interface TaskIconProps {
  readonly state: TaskState | null
}

/** An empty circle, a half-filled one or a tick; words beside it say the same. */
export function TaskIcon({ state }: TaskIconProps) {
  const kind = state?.kind ?? 'notStarted'
  return (
    <svg className={classNames(styles.icon, styles[kind])} viewBox="0 0 14 14" aria-hidden>
      <circle cx="7" cy="7" r="6.25" fill={kind === 'done' ? 'currentColor' : 'none'} stroke="currentColor" />
      {(kind === 'inProgress' || kind === 'pending') && (
        <path d="M7 .75a6.25 6.25 0 0 0 0 12.5z" fill="currentColor" />
      )}
      {kind === 'done' && <path className={styles.tick} d="m4 7.2 2.1 2.1L10 5.2" />}
    </svg>
  )
}
