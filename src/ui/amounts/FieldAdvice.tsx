import type { Amount } from '../../domain/amount.ts'
import { describeInYuan, type AmountAdvice } from './amount-advice.ts'
import styles from './FieldAdvice.module.css'

interface FieldAdviceProps {
  readonly advice: AmountAdvice | undefined
  /** Absent where nothing can be entered. */
  readonly onTakeYuan: ((amount: Amount) => void) | undefined
}

/** What is to be said of the amount in a field, below it; read out when it comes. */
export function FieldAdvice({ advice, onTakeYuan }: FieldAdviceProps) {
  const inYuan = advice?.inYuan
  return (
    <div role="status">
      {advice !== undefined && (
        <p className={styles.advice}>
          {advice.message}
          {inYuan !== undefined && onTakeYuan !== undefined && (
            <button type="button" className={styles.action} onClick={() => onTakeYuan(inYuan)}>
              {describeInYuan(inYuan)}
            </button>
          )}
        </p>
      )}
    </div>
  )
}
