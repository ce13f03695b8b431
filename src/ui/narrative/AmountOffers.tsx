import { useState } from 'react'
import { Button } from '../primitives/Button.tsx'
import styles from './AmountOffers.module.css'
import type { TypedAmount } from './use-typed-amounts.ts'

interface AmountOffersProps {
  readonly amounts: readonly TypedAmount[]
  readonly onBind: (bound: readonly { readonly amount: TypedAmount; readonly field: string }[]) => void
}

/** 改为引用: the amounts of a text that stand there as digits, one by one and all at once. */
export function AmountOffers({ amounts, onBind }: AmountOffersProps) {
  const [choices, setChoices] = useState<ReadonlyMap<string, string>>(new Map())
  const bindable = amounts.filter(({ fields }) => fields.length > 0)
  const typed = amounts.filter(({ fields }) => fields.length === 0)
  if (amounts.length === 0) return null
  const choose = (amount: TypedAmount): string => {
    const chosen = choices.get(amount.key)
    const isOffered = amount.fields.some(({ name }) => name === chosen)
    return (isOffered ? chosen : amount.chosen?.name) ?? ''
  }
  return (
    <div className={styles.offers} role="group" aria-label="手工输入的金额">
      {bindable.length > 0 && (
        <>
          <p className={styles.head}>
            <span>有 {bindable.length} 处金额与表中数字相同，可改为引用，以后随表更新。</span>
            {bindable.length > 1 && (
              <Button onPress={() => onBind(bindable.map((amount) => ({ amount, field: choose(amount) })))}>
                全部改为引用
              </Button>
            )}
          </p>
          <ul>
            {bindable.map((amount) => (
              <li key={amount.key} className={styles.offer}>
                <strong>{amount.text} 万元</strong>
                {amount.fields.length === 1 ? (
                  <span>{amount.fields[0]?.label}</span>
                ) : (
                  <select
                    aria-label={`${amount.text} 万元引用`}
                    className={styles.choice}
                    value={choose(amount)}
                    onChange={({ currentTarget }) => {
                      setChoices(new Map([...choices, [amount.key, currentTarget.value]]))
                    }}
                  >
                    {amount.fields.map(({ name, label }) => (
                      <option key={name} value={name}>
                        {label}
                      </option>
                    ))}
                  </select>
                )}
                <Button
                  look="quiet"
                  aria-label={`改为引用：${amount.text} 万元`}
                  onPress={() => onBind([{ amount, field: choose(amount) }])}
                >
                  改为引用
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {typed.length > 0 && (
        <p className={styles.typed}>
          手工输入的金额不随表更新，请核实：{typed.map(({ text }) => `${text} 万元`).join('、')}。
        </p>
      )}
    </div>
  )
}
