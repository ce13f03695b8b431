import type { Finding } from '../../checks/check.ts'
import type { Amount, AmountUnit, EnteredAmount } from '../../domain/amount.ts'
import { PLAN_DATE_NAMES, PLAN_DATES, type PlanDate, type Project } from '../../domain/ledger.ts'
import { formatPlanPercent } from '../../targets/form-values.ts'
import { AmountField } from '../fields/AmountField.tsx'
import { describePlanMisfit } from './describe-plan-misfit.ts'
import styles from './ProjectsPage.module.css'

interface SpendingPlanFieldsProps {
  readonly project: Project
  readonly findings: readonly Finding[]
  readonly amountUnit: AmountUnit
  readonly isReadOnly: boolean
  /** 年度资金总额, of which the shares are taken. */
  readonly annual: Amount
  readonly onCommit: (date: PlanDate, amount: EnteredAmount) => boolean
}

/** 资金支出计划: cumulative spending by four dates. */
export function SpendingPlanFields({
  project,
  findings,
  amountUnit,
  isReadOnly,
  annual,
  onCommit,
}: SpendingPlanFieldsProps) {
  return (
    <section aria-labelledby="project-plan">
      <div className={styles.sectionHead}>
        <h2 id="project-plan">资金支出计划</h2>
        <span className={styles.note}>
          {project.layout === 'older'
            ? '填累计支出金额，表上印占年度资金总额的百分比；没有支出填 0'
            : '累计支出金额，没有支出填 0'}
        </span>
      </div>
      <div className={styles.plan}>
        {PLAN_DATES.map((date) => (
          <AmountField
            key={date}
            name={`spendingPlan.${date}`}
            label={PLAN_DATE_NAMES[date]}
            value={project.spendingPlan[date]}
            unit={amountUnit}
            hint={describeShare(project.spendingPlan[date], annual)}
            error={describePlanMisfit(findings, project.id, date, amountUnit)}
            isReadOnly={isReadOnly}
            onCommit={(amount) => onCommit(date, amount)}
          />
        ))}
      </div>
    </section>
  )
}

/** The share of the year's amount, as the older layout prints it; nothing where it cannot be told. */
function describeShare(planned: EnteredAmount, annual: Amount): string | undefined {
  const percent = formatPlanPercent(planned, annual)
  return percent === '' ? undefined : `占 ${percent}%`
}
