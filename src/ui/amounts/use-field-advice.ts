import { useRef, useState } from 'react'
import { isFieldInYuan } from '../../checks/ledger/oversized-amount.ts'
import type { AmountUnit, EnteredAmount } from '../../domain/amount.ts'
import { draftStore } from '../../state/draft-store.ts'
import { adviseAmount, type AmountAdvice } from './amount-advice.ts'

interface FieldAdvice {
  /** What is to be said of the amount as it stands. */
  readonly advice: AmountAdvice | undefined
  /** Notes what is being typed. */
  readonly noteTyped: (text: string) => void
  /** Judges what was noted, when it was taken. */
  readonly judge: () => void
}

/** What is to be said of an amount entered into a field, until it is another amount. */
export function useFieldAdvice(value: EnteredAmount, unit: AmountUnit): FieldAdvice {
  const typed = useRef<{ readonly text: string; readonly unit: AmountUnit } | null>(null)
  const [advice, setAdvice] = useState<AmountAdvice | undefined>(undefined)
  return {
    advice: advice?.amount === value ? advice : undefined,
    noteTyped: (text) => {
      typed.current = { text, unit }
    },
    judge: () => {
      const { open } = draftStore.getState()
      if (open === null || typed.current === null) return
      const { text, unit: typedUnit } = typed.current
      setAdvice(adviseAmount(text, typedUnit, (amount) => isFieldInYuan(open.draft, amount)))
    },
  }
}
