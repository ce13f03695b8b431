import type { Project } from '../../domain/ledger.ts'
import { nameProject } from '../../domain/part-names.ts'
import { locateProject } from '../../domain/part-place.ts'
import { MarkToggle } from '../marks/MarkToggle.tsx'
import { Button } from '../primitives/Button.tsx'
import { MoveButtons } from '../primitives/MoveButtons.tsx'
import styles from './ProjectsPage.module.css'

interface ProjectActionsProps {
  readonly project: Project
  readonly index: number
  readonly count: number
  readonly isReadOnly: boolean
  readonly onMove: (to: number) => void
  readonly onPreview: () => void
  readonly onRemove: () => void
}

/** What can be done with a project as a whole. */
export function ProjectActions({
  project,
  index,
  count,
  isReadOnly,
  onMove,
  onPreview,
  onRemove,
}: ProjectActionsProps) {
  return (
    <div className={styles.actions}>
      <span className={styles.note}>{`第 ${String(index + 1)} 个，共 ${String(count)} 个`}</span>
      <span>
        <Button look="quiet" onPress={onPreview}>
          预览目标表
        </Button>
        <MarkToggle at={locateProject(project.id)} label={nameProject(project.name)} look="part" />
        {!isReadOnly && (
          <>
            <MoveButtons index={index} count={count} onMove={onMove} />
            <Button look="quiet" onPress={onRemove}>
              删除项目
            </Button>
          </>
        )}
      </span>
    </div>
  )
}
