import type { ReactNode } from 'react'
import { Tooltip, TooltipTrigger } from 'react-aria-components'
import styles from './Hint.module.css'

interface HintProps {
  readonly text: string
  /** The one pressable element it is about. */
  readonly children: ReactNode
}

/** A few words beside a control, on hover and on keyboard focus. */
export function Hint({ text, children }: HintProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {children}
      <Tooltip className={styles.hint ?? ''} offset={4}>
        {text}
      </Tooltip>
    </TooltipTrigger>
  )
}
