import type { Catalog } from '../../domain/catalog.ts'
import type { CustomSubject, CustomSubjects as OwnSubjects } from '../../domain/draft.ts'
import type { Classification } from '../../domain/subject.ts'
import { AddSubjectForm } from './AddSubjectForm.tsx'
import styles from './BasicsPage.module.css'
import { SubjectRow } from './SubjectRow.tsx'

interface CustomSubjectsProps {
  readonly subjects: OwnSubjects
  /** The year's catalogue, without the draft's own subjects. */
  readonly catalog: Catalog
  readonly isReadOnly: boolean
  readonly onChange: (name: string, subjects: OwnSubjects) => boolean
}

const CLASSIFICATION_NAMES: Record<Classification, string> = {
  functional: '功能分类科目',
  economic: '支出部门经济分类科目',
}
const CLASSIFICATIONS = ['functional', 'economic'] as const

/** 自设科目: names for codes that the catalogue lacks or words otherwise. Folded away: most departments need none. */
export function CustomSubjects({ subjects, catalog, isReadOnly, onChange }: CustomSubjectsProps) {
  const count = subjects.functional.length + subjects.economic.length
  return (
    <details className={styles.card}>
      <summary className={styles.summary}>
        自设科目 <span className={styles.count}>{count === 0 ? '无' : `${String(count)} 个`}</span>
      </summary>
      <p className={styles.note}>
        年度科目目录中没有的科目，或名称与目录不一致的科目，在这里登记后即可选用，名称以这里的为准。
      </p>
      <div className={styles.subjectLists}>
        {CLASSIFICATIONS.map((classification) => {
          const list = subjects[classification]
          const codes = list.map(({ code }) => code)
          const change = (action: string, changed: readonly CustomSubject[]): boolean =>
            onChange(`${action}自设科目`, { ...subjects, [classification]: changed })
          return (
            <section key={classification} aria-label={CLASSIFICATION_NAMES[classification]}>
              <h3>{CLASSIFICATION_NAMES[classification]}</h3>
              <ul>
                {list.map((subject, index) => (
                  <SubjectRow
                    key={String(index)}
                    subject={subject}
                    index={index}
                    classification={classification}
                    otherCodes={codes.filter((_, at) => at !== index)}
                    catalogName={catalog[classification].get(subject.code)?.name}
                    isReadOnly={isReadOnly}
                    onCommit={(name, text) =>
                      change(
                        '修改',
                        list.map((item, at) => (at === index ? { ...item, [name]: text } : item)),
                      )
                    }
                    onRemove={() => {
                      change(
                        '删除',
                        list.filter((_, at) => at !== index),
                      )
                    }}
                  />
                ))}
              </ul>
              {!isReadOnly && (
                <AddSubjectForm
                  classification={classification}
                  codes={codes}
                  onAdd={(subject) => change('添加', [...list, subject])}
                />
              )}
            </section>
          )
        })}
      </div>
    </details>
  )
}
