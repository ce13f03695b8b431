import { useEffect, useRef } from 'react'
import { nameProject } from '../../domain/part-names.ts'
import type { ComparedProject, ProjectDifference } from '../../merging/compare-projects.ts'
import { describeProjectConflict } from '../../merging/describe-conflict.ts'
import { gradeChoice, type Choices } from './choose-differences.ts'
import styles from './MergeDialog.module.css'

interface MergeProjectProps {
  readonly project: ComparedProject
  readonly choices: Choices
  readonly onChooseAll: (isChosen: boolean) => void
  readonly onChoose: (key: string, isChosen: boolean) => void
}

/** One project of the file: what it has otherwise, each with a box. A new one comes whole or not at all. */
export function MergeProject({ project, choices, onChooseAll, onChoose }: MergeProjectProps) {
  const { id, code, name, state, matchedBy, differences, conflicts } = project
  const grade = gradeChoice(project, choices)
  const chosen = choices.get(id)
  const title = nameProject(name)
  const ownName = differences.find(({ key }) => key === 'name')?.own ?? undefined
  const table = (
    <table className={styles.table} aria-label={`${title}的不同之处`}>
      <thead>
        <tr>
          {state === 'changed' && (
            <th scope="col" className={styles.box}>
              <span className="visually-hidden">采用</span>
            </th>
          )}
          <th scope="col" className={styles.label}>
            栏目
          </th>
          {state === 'changed' && <th scope="col">本表</th>}
          <th scope="col">填报表</th>
        </tr>
      </thead>
      <tbody>
        {differences.map((difference) => (
          <tr key={difference.key} data-chosen={grade !== 'none' && (chosen?.has(difference.key) ?? false)}>
            {state === 'changed' && (
              <td className={styles.box}>
                <input
                  type="checkbox"
                  aria-label={`采用：${difference.label} ${difference.incoming ?? difference.own ?? ''}`}
                  checked={chosen?.has(difference.key) ?? false}
                  onChange={({ currentTarget }) => onChoose(difference.key, currentTarget.checked)}
                />
              </td>
            )}
            <th scope="row" className={styles.label}>
              {difference.label}
            </th>
            {state === 'changed' && <Side difference={difference} side="own" />}
            <Side difference={difference} side="incoming" />
          </tr>
        ))}
      </tbody>
    </table>
  )
  return (
    <section className={styles.project} aria-label={title}>
      <h3 className={styles.head}>
        <label className={styles.name}>
          <TriStateBox grade={grade} onChange={onChooseAll} />
          {title}
        </label>
        <span className={styles.tag} data-state={state}>
          {state === 'new' ? '新增项目' : `${String(differences.length)} 处不同`}
        </span>
        <span className={styles.code}>
          {code}
          {matchedBy === 'code' && ' · 按项目编码对应'}
          {ownName !== undefined && ` · 对应本表的“${nameProject(ownName)}”，请确认是同一个项目`}
        </span>
      </h3>
      {conflicts.length > 0 && (
        <ul className={styles.conflicts} aria-label="需要注意">
          {conflicts.map((conflict) => (
            <li key={describeProjectConflict(conflict)}>{describeProjectConflict(conflict)}</li>
          ))}
        </ul>
      )}
      {state === 'new' ? (
        <details className={styles.details}>
          <summary>查看内容（{differences.length} 项）</summary>
          {table}
        </details>
      ) : (
        table
      )}
    </section>
  )
}

function Side({
  difference,
  side,
}: {
  readonly difference: ProjectDifference
  readonly side: 'own' | 'incoming'
}) {
  const text = difference[side]
  const { details } = difference
  if (text === null) {
    return <td className={styles.none}>{side === 'own' ? '（没有）' : '（没有；采用即删除本表的这一行）'}</td>
  }
  if (text === '') return <td className={styles.none}>（空）</td>
  return (
    <td>
      {text}
      {details.map((detail) => (
        <p key={detail.label} className={styles.detail}>
          {detail.label}：{(detail[side] ?? '') === '' ? '（空）' : detail[side]}
        </p>
      ))}
    </td>
  )
}

interface TriStateBoxProps {
  readonly grade: 'all' | 'some' | 'none'
  readonly onChange: (isChosen: boolean) => void
}

/** The box of a whole project; half filled where only a part of it is chosen. */
function TriStateBox({ grade, onChange }: TriStateBoxProps) {
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = grade === 'some'
  }, [grade])
  return (
    <input
      ref={box}
      type="checkbox"
      checked={grade === 'all'}
      onChange={({ currentTarget }) => onChange(currentTarget.checked)}
    />
  )
}
