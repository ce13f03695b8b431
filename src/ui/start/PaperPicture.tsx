import styles from './PaperPicture.module.css'

/** Made up, and such that every column adds up: who looks at a picture of a budget adds. */
const ROWS: readonly (readonly [name: string, figures: readonly string[]])[] = [
  ['合计', ['980.00', '560.00', '420.00']],
  ['一般公共服务支出', ['640.00', '400.00', '240.00']],
  ['　组织事务', ['640.00', '400.00', '240.00']],
  ['　　行政运行', ['400.00', '400.00', '']],
  ['　　其他组织事务支出', ['240.00', '', '240.00']],
  ['社会保障和就业支出', ['70.50', '70.50', '']],
  ['卫生健康支出', ['205.50', '50.50', '155.00']],
  ['农林水支出', ['25.00', '', '25.00']],
  ['住房保障支出', ['39.00', '39.00', '']],
  ['　住房改革支出', ['39.00', '39.00', '']],
  ['　　住房公积金', ['39.00', '39.00', '']],
]

/** What comes out at the end: a sheet of the published paper. For the eye alone. */
export function PaperPicture() {
  return (
    <div className={styles.picture} aria-hidden>
      <div className={styles.stack}>
        <div className={styles.behind} />
        <div className={styles.middle} />
        <div className={styles.sheet}>
          <p className={styles.title}>部门预算支出总表</p>
          <p className={styles.head}>
            <span>组织部门</span>
            <span>预算年度：2025</span>
            <span>单位：万元</span>
          </p>
          <div className={styles.grid}>
            {['科目名称', '合计', '基本支出', '项目支出'].map((name) => (
              <span key={name} className={styles.columnName}>
                {name}
              </span>
            ))}
            {ROWS.flatMap(([name, figures]) => [
              <span key={name}>{name}</span>,
              ...figures.map((figure, index) => (
                <span key={`${name} ${String(index)}`} className={styles.figure}>
                  {figure}
                </span>
              )),
            ])}
          </div>
          <p className={styles.page}>— 3 —</p>
        </div>
      </div>
      <p className={styles.words}>逐条录入，九张表同步生成</p>
    </div>
  )
}
