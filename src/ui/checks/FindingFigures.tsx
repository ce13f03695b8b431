import type { Finding } from '../../checks/check.ts'
import { formatExactAmount } from '../../domain/amount.ts'
import styles from './ReviewCard.module.css'

/** Both sides of a comparison and how far they are apart, exactly; nothing where nothing is compared. */
export function FindingFigures({ finding: { figures, difference } }: { readonly finding: Finding }) {
  if (figures === undefined || difference === undefined) return null
  return (
    <dl className={styles.figures}>
      {figures.map(({ label, amount }, index) => (
        <div key={`${String(index)} ${label}`}>
          <dt>{label}</dt>
          <dd>{formatExactAmount(amount, 'wanYuan')}</dd>
        </div>
      ))}
      <div className={styles.difference}>
        <dt>相差（万元）</dt>
        <dd>{formatExactAmount(difference, 'wanYuan')}</dd>
      </div>
    </dl>
  )
}
