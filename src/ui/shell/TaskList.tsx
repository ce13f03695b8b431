import { Suspense } from 'react'
import { classNames } from '../../lib/class-names.ts'
import { formatRoute } from '../../state/route.ts'
import { describeTasks, type TaskState } from '../../state/task-states.ts'
import { STEP_NAMES, type StepId } from '../../state/view-store.ts'
import { useFindings } from '../hooks/use-disclosure.ts'
import { useDraft, useOpenDraft } from '../hooks/use-draft.ts'
import { useView } from '../hooks/use-view.ts'
import { PartBoundary } from '../faults/PartBoundary.tsx'
import { TaskIcon } from './TaskIcon.tsx'
import styles from './TaskList.module.css'

const GROUPS: readonly { readonly name: string; readonly steps: readonly StepId[] }[] = [
  {
    name: '填报',
    steps: ['basics', 'revenue', 'expenditure', 'projects', 'priorYear', 'procurement', 'assets'],
  },
  { name: '生成文本', steps: ['tables', 'narrative', 'glossary'] },
  { name: '审核与输出', steps: ['review', 'publish'] },
]

/** The steps in the order of the work, each with how far it is. */
export function TaskList() {
  const { storageKey } = useOpenDraft()
  const step = useView((view) => view.step)
  return GROUPS.map(({ name, steps }) => (
    <section key={name} className={styles.group}>
      <h2 className={styles.name}>{name}</h2>
      <ul>
        {steps.map((id) => (
          <li key={id}>
            <a
              className={classNames(styles.task, id === step && styles.current)}
              href={formatRoute({ kind: 'draft', storageKey, step: id })}
              aria-current={id === step ? 'step' : undefined}
            >
              <PartBoundary resetKey={storageKey} renderFault={() => STEP_NAMES[id]}>
                <Suspense fallback={<TaskWords step={id} state={null} />}>
                  <JudgedTask step={id} />
                </Suspense>
              </PartBoundary>
            </a>
          </li>
        ))}
      </ul>
    </section>
  ))
}

function JudgedTask({ step }: { readonly step: StepId }) {
  const draft = useDraft()
  return <TaskWords step={step} state={describeTasks(draft, useFindings())[step]} />
}

interface TaskWordsProps {
  readonly step: StepId
  /** `null` while the checks are being loaded. */
  readonly state: TaskState | null
}

function TaskWords({ step, state }: TaskWordsProps) {
  return (
    <>
      <TaskIcon state={state} />
      <span className={styles.words}>{STEP_NAMES[step]}</span>
      {state?.kind === 'pending' ? (
        <span
          className={classNames(styles.count, state.errorCount > 0 ? styles.grave : styles.light)}
          title={`须改正 ${String(state.errorCount)}，需核实 ${String(state.warningCount)}`}
        >
          <span className="visually-hidden">待处理 </span>
          {state.errorCount + state.warningCount}
        </span>
      ) : (
        <span className="visually-hidden">{state === null ? '' : STATE_WORDS[state.kind]}</span>
      )}
    </>
  )
}

const STATE_WORDS = { notStarted: '未开始', inProgress: '进行中', done: '已完成' } as const
