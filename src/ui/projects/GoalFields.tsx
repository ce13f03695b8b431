import { addGoals, moveGoal, removeGoal, updateGoal } from '../../domain/edit-target.ts'
import type { Project } from '../../domain/ledger.ts'
import { readParagraph } from '../fields/read-paragraph.ts'
import { TextEntry } from '../fields/TextEntry.tsx'
import { commit } from '../hooks/use-draft.ts'
import { Button } from '../primitives/Button.tsx'
import { MoveButtons } from '../primitives/MoveButtons.tsx'
import styles from './ProjectsPage.module.css'

interface GoalFieldsProps {
  readonly project: Project
  readonly isReadOnly: boolean
  /** Puts the focus on a field of the project. */
  readonly onShowField: (field: string) => void
}

/** 年度绩效目标: one text for each goal; a form without any has a field for the first. */
export function GoalFields({ project: { id, goals }, isReadOnly, onShowField }: GoalFieldsProps) {
  const shown = goals.length === 0 ? [''] : goals
  const handleCommit = (index: number, text: string): boolean =>
    commit('修改绩效目标', (draft) =>
      goals.length === 0 ? addGoals(draft, id, [text]) : updateGoal(draft, id, index, text),
    )
  return (
    <section aria-labelledby="project-goals">
      <div className={styles.sectionHead}>
        <h2 id="project-goals">年度绩效目标</h2>
        <span className={styles.note}>印在绩效目标表上，一个目标一段</span>
        {!isReadOnly && (
          <Button
            look="quiet"
            onPress={() => {
              const added = goals.length === 0 ? ['', ''] : ['']
              if (commit('添加绩效目标', (draft) => addGoals(draft, id, added))) {
                onShowField(`goals.${String(shown.length)}`)
              }
            }}
          >
            添加目标
          </Button>
        )}
      </div>
      <ol className={styles.goals}>
        {shown.map((goal, index) => {
          const label = `目标 ${String(index + 1)}`
          return (
            // Goals have no ids; a field keeps no more than what is being typed in it.
            <li key={String(index)} className={styles.goal}>
              <TextEntry
                label={label}
                name={`goals.${String(index)}`}
                value={goal}
                read={readParagraph}
                isMultiline
                rows={goal.length > 60 ? 3 : 2}
                isReadOnly={isReadOnly}
                onCommit={(text) => handleCommit(index, text)}
              />
              {!isReadOnly && goals.length > 1 && (
                <div className={styles.goalActions}>
                  <MoveButtons
                    index={index}
                    count={goals.length}
                    label={label}
                    onMove={(to) => {
                      commit('调整绩效目标顺序', (draft) => moveGoal(draft, id, index, to))
                    }}
                  />
                  <Button
                    look="quiet"
                    aria-label={`删除：${label}`}
                    onPress={() => {
                      if (commit('删除绩效目标', (draft) => removeGoal(draft, id, index)))
                        onShowField(`goals.${String(Math.max(0, index - 1))}`)
                    }}
                  >
                    删除
                  </Button>
                </div>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
