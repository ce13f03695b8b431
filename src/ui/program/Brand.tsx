import styles from './Brand.module.css'

/** The name of the program with its seal; leads to the start page. */
export function Brand() {
  return (
    <a className={styles.brand} href="#/" title="回到首页">
      <span className={styles.seal} aria-hidden>
        预
      </span>
      部门预算公开编制
    </a>
  )
}
