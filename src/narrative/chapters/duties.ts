import { toChineseNumber } from '../chinese-number.ts'
import { field, type Chapter } from './chapter.ts'

/** Nobody but the department knows its duties; only what its duty targets already say can be repeated. */
export const duties: Chapter = {
  id: 'duties',
  title: '部门职责',
  reach: 'own',
  createTemplate: ({ texts, words }) => {
    const told = texts.dutyTargets.filter(({ duty, main }) => duty.trim() !== '' && main.trim() !== '')
    if (told.length === 0) return ''
    const sections = told.flatMap(({ duty, main }, index) => [
      `（${toChineseNumber(index + 1)}）${duty.trim()}`,
      main.trim(),
    ])
    return [`${field('department')}承担以下${words.body}职责。`, ...sections].join('\n\n')
  },
}
