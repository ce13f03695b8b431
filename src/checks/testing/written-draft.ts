import type { Draft, NarrativeChapter } from '../../domain/draft.ts'
import { balancedDraft } from './balanced-draft.ts'

/** The balanced draft of 组织部门 for 2025 with a chapter that somebody has written. */
export function writtenDraft(
  text: string,
  chapter: NarrativeChapter = 'otherMatters',
  changes: Partial<Draft> = {},
): Draft {
  return balancedDraft({
    fiscalYear: 2025,
    department: { code: '203', name: '组织部门' },
    ...changes,
    narrative: { duties: '贯彻上级部署，做好干部工作。', ...changes.narrative, [chapter]: text },
  })
}
