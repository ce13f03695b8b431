import type { Draft } from '../../domain/draft.ts'
import { locateProject } from '../../domain/part-place.ts'
import type { TargetFormBlock } from '../../narrative/blocks/block.ts'
import { showPart } from '../../state/view-store.ts'
import { createTargetForm } from '../../targets/target-form.ts'
import { TargetFormTable } from '../papers/TargetFormTable.tsx'
import styles from './StatementForm.module.css'

interface StatementFormProps {
  readonly block: TargetFormBlock
  readonly draft: Draft
}

/** The target form of a project as it will be printed; a click anywhere on it leads to the project. */
export function StatementForm({ block: { projectId, caption }, draft }: StatementFormProps) {
  const project = draft.projects.find(({ id }) => id === projectId)
  if (project === undefined) return null
  return (
    <section className={styles.form} aria-label={caption}>
      <h3 className={styles.caption}>
        <button
          type="button"
          className={styles.link}
          title="到“项目与绩效”修改"
          onClick={() => showPart('projects', locateProject(projectId))}
        >
          {caption}
        </button>
      </h3>
      <TargetFormTable form={createTargetForm(project, draft)} caption={caption} />
    </section>
  )
}
