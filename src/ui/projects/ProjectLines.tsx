import { useCallback, useMemo } from 'react'
import type { ExpenditureLine } from '../../domain/ledger.ts'
import type { ExpenditureColumnId } from '../ledger-grid/expenditure-column-list.ts'
import { ExpenditureGrid } from '../ledger-grid/ExpenditureGrid.tsx'
import styles from './ProjectsPage.module.css'

interface ProjectLinesProps {
  readonly projectId: string
  /** A line added here is the project's unit's. */
  readonly unitCode: string
}

const COLUMNS: readonly ExpenditureColumnId[] = [
  'functionCode',
  'economicCode',
  'source',
  'carryOver',
  'amount',
]

/** The expenditure lines of one project, the same that 支出 lists among all others. */
export function ProjectLines({ projectId, unitCode }: ProjectLinesProps) {
  const filter = useCallback((line: ExpenditureLine) => line.projectId === projectId, [projectId])
  const newLine = useMemo(() => ({ kind: 'project', projectId, unitCode }) as const, [projectId, unitCode])
  return (
    <section className={styles.lines} aria-labelledby="project-lines">
      <div className={styles.sectionHead}>
        <h2 id="project-lines">支出明细</h2>
        <span className={styles.note}>明细之和即年度资金总额，同时列入“支出”</span>
      </div>
      <ExpenditureGrid
        label="支出明细"
        gridKey="projectLines"
        columns={COLUMNS}
        filter={filter}
        newLine={newLine}
      />
    </section>
  )
}
