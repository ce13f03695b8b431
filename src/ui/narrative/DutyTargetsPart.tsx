import { useEffect, useRef, useState } from 'react'
import {
  addDutyTargets,
  createDutyTarget,
  moveDutyTarget,
  removeDutyTarget,
  updateDutyTarget,
} from '../../domain/edit-duty-targets.ts'
import type { Block } from '../../narrative/blocks/block.ts'
import { listDuties } from '../../narrative/blocks/duty-targets.ts'
import type { StatementSource } from '../../narrative/statement-source.ts'
import { createId } from '../../state/new-id.ts'
import type { FocusRequest } from '../../state/view-store.ts'
import { commit } from '../hooks/use-draft.ts'
import { focusWords } from '../hooks/focus-words.ts'
import { Segmented } from '../primitives/Segmented.tsx'
import styles from './DutyTargets.module.css'
import { DUTY_ENTRY_NAMES, DutyTargets } from './DutyTargets.tsx'
import { selectPaperScope } from './paper-scope.ts'
import { StatementBlock } from './StatementBlock.tsx'

const VIEWS = [
  { value: 'form', name: '填写' },
  { value: 'paper', name: '预览' },
] as const

interface DutyTargetsPartProps {
  readonly source: StatementSource
  /** As they will be printed. */
  readonly blocks: readonly Block[]
  readonly isReadOnly: boolean
  readonly request: FocusRequest | null
}

/** 分项绩效目标, to be filled in or as printed. */
export function DutyTargetsPart({ source, blocks, isReadOnly, request }: DutyTargetsPartProps) {
  const [view, setView] = useState<'form' | 'paper'>('form')
  const part = useRef<HTMLDivElement>(null)
  const scope = selectPaperScope(source)
  const { dutyTargets: targets } = source.texts
  const taken = new Set(targets.map(({ duty }) => duty.trim()))
  const offered = listDuties(source)
    .map(({ name }) => name)
    .filter((name) => !taken.has(name))
  useEffect(() => {
    if (request === null) return
    const group = part.current?.querySelector(`[data-mark-at="${CSS.escape(request.at)}"]`)
    const { field, quote } = request
    const wanted = field === undefined ? 'input' : `[name="${CSS.escape(field)}"]`
    const control = group?.querySelector<HTMLElement>(wanted)
    if (control !== null && control !== undefined) focusWords(control, quote)
  }, [request])
  return (
    <div ref={part}>
      {targets.length > 0 && (
        <div className={styles.views}>
          <Segmented label="分项绩效目标的显示" options={VIEWS} value={view} onChange={setView} />
        </div>
      )}
      {view === 'paper' && targets.length > 0 ? (
        blocks.map((block, index) => (
          <StatementBlock key={String(index)} block={block} draft={source.disclosure.draft} />
        ))
      ) : (
        <DutyTargets
          targets={targets}
          offered={offered}
          isReadOnly={isReadOnly}
          onAdd={(duties) => {
            const added = duties.map((duty) => createDutyTarget(createId(), duty))
            const name = duties.length > 1 ? '引用部门职责' : '添加分项绩效目标'
            commit(name, (draft) => addDutyTargets(draft, added, scope))
          }}
          onChange={(target, entry, text) =>
            commit(`修改${DUTY_ENTRY_NAMES[entry]}`, (draft) =>
              updateDutyTarget(draft, target.id, { [entry]: text }, scope),
            )
          }
          onMove={(target, to) => {
            commit('调整分项绩效目标顺序', (draft) => moveDutyTarget(draft, target.id, to, scope))
          }}
          onRemove={(target) => {
            commit('删除分项绩效目标', (draft) => removeDutyTarget(draft, target.id, scope))
          }}
        />
      )}
    </div>
  )
}
