import type { Draft, DutyTarget, NarrativeChapter } from '../../domain/draft.ts'
import { balancedDraft } from './balanced-draft.ts'
import { priorYear } from './compared-draft.ts'

/** One that says something. */
export function dutyTarget(changes: Partial<DutyTarget> = {}): DutyTarget {
  return {
    id: 'd1',
    duty: '干部工作',
    main: '',
    objective: '干部队伍结构合理。',
    performance: '',
    indicators: '',
    standards: '',
    ...changes,
  }
}

/** The balanced draft of 组织部门 for 2025, in which nothing is missing, with a chapter that somebody has written. */
export function writtenDraft(
  text: string,
  chapter: NarrativeChapter = 'otherMatters',
  changes: Partial<Draft> = {},
): Draft {
  return balancedDraft({
    fiscalYear: 2025,
    department: { code: '203', name: '组织部门' },
    priorYear: priorYear({ total: '120', basic: '100', project: '20' }, { reasons: {} }),
    dutyTargets: [dutyTarget()],
    ...changes,
    narrative: { duties: '贯彻上级部署，做好干部工作。', ...changes.narrative, [chapter]: text },
  })
}
