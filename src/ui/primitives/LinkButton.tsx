import type { ComponentProps } from 'react'
import styles from './LinkButton.module.css'

/** A button among words that looks like a link: it leads to a place, or opens one. */
export function LinkButton(props: Omit<ComponentProps<'button'>, 'type' | 'className'>) {
  return <button {...props} type="button" className={styles.link} />
}
