import styles from './PaperPicture.module.css'

const ROWS: readonly (readonly [name: string, figures: readonly string[]])[] = [
  ['合计', ['982.55', '563.41', '419.14']],
  ['一般公共服务支出', ['639.79', '398.29', '241.50']],
  ['　组织事务', ['639.79', '398.29', '241.50']],
  ['　　行政运行', ['398.29', '398.29', '']],
  ['　　其他组织事务支出', ['241.50', '', '241.50']],
  ['社会保障和就业支出', ['70.24', '70.24', '']],
  ['卫生健康支出', ['211.21', '56.21', '155.00']],
  ['农林水支出', ['22.64', '', '22.64']],
  ['住房保障支出', ['38.68', '38.68', '']],
  ['　住房改革支出', ['38.68', '38.68', '']],
  ['　　住房公积金', ['38.68', '38.68', '']],
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
