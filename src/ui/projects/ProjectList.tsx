import { useEffect, useRef } from 'react'
import { formatExactAmount, formatRounded, type Amount, type AmountUnit } from '../../domain/amount.ts'
import { nameProject } from '../../domain/part-names.ts'
import { assertNever } from '../../lib/assert-never.ts'
import { AMOUNT_UNIT_NAMES } from '../fields/describe-amount.ts'
import { formatPaddedAmount } from '../fields/format-padded-amount.ts'
import styles from './ProjectsPage.module.css'
import type { ProjectState, ProjectSummary } from './summarize-projects.ts'

interface ProjectListProps {
  readonly projects: readonly ProjectSummary[]
  readonly states: ReadonlyMap<string, ProjectState>
  readonly selectedId: string
  readonly amountUnit: AmountUnit
  readonly onSelect: (id: string) => void
}

/** All projects in the order in which they are printed. */
export function ProjectList({ projects, states, selectedId, amountUnit, onSelect }: ProjectListProps) {
  const listRef = useRef<HTMLOListElement>(null)
  useEffect(() => {
    listRef.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [selectedId])
  return (
    <div className={styles.listFrame}>
      <ol ref={listRef} className={styles.list} aria-label="项目">
        {projects.map(({ project, amount }, index) => {
          const state = states.get(project.id)
          return (
            <li key={project.id}>
              <button
                type="button"
                className={styles.item}
                aria-current={project.id === selectedId}
                onClick={() => {
                  onSelect(project.id)
                }}
              >
                <span aria-hidden="true" className={styles.dot} data-severity={state?.severity ?? 'clear'} />
                <span className={styles.itemText}>
                  <span className={styles.itemName}>
                    {index + 1} {nameProject(project.name)}
                  </span>
                  <span className={styles.itemState}>{describeState(state)}</span>
                </span>
                <span className={styles.itemAmount} title={describeExact(amount)}>
                  {amountUnit === 'wanYuan' ? formatRounded(amount) : formatPaddedAmount(amount, 'yuan')}
                </span>
              </button>
            </li>
          )
        })}
      </ol>
    </div>
  )
}

function describeState(state: ProjectState | undefined): string {
  if (state === undefined) return '已完成'
  const { severity, count } = state
  switch (severity) {
    case 'error':
      return `须改正 ${String(count)}`
    case 'warning':
      return `需核实 ${String(count)}`
    case 'info':
      return `提示 ${String(count)}`
    default:
      return assertNever(severity)
  }
}

function describeExact(amount: Amount): string {
  return `原始数 ${formatExactAmount(amount, 'wanYuan')} ${AMOUNT_UNIT_NAMES.wanYuan}`
}
