import styles from './DownArrow.module.css'

/** Beside the name of what opens below it. */
export function DownArrow() {
  return <span aria-hidden className={styles.arrow} />
}
