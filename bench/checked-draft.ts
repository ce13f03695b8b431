import type { Draft } from '../src/domain/draft.ts'
import type { Project } from '../src/domain/ledger.ts'
import { createPaperDraft } from './paper-drafts.ts'
import { createRandom } from './random.ts'

/**
 * The sample with as many projects and lines, each project with words of its own: those of the sample with their letters
 * shuffled, which is hard on whoever looks for copies, since letters alone do not tell them apart.
 */
export function createCheckedDraft(projectCount: number, lineCount: number): Draft {
  const draft = createPaperDraft(projectCount, lineCount)
  const random = createRandom(2026)
  const shuffle = (text: string): string => {
    const letters = [...text]
    for (let index = letters.length - 1; index > 0; index -= 1) {
      const other = random.below(index + 1)
      const [left = '', right = ''] = [letters[index], letters[other]]
      letters[index] = right
      letters[other] = left
    }
    return letters.join('')
  }
  return { ...draft, projects: draft.projects.map((project) => shuffleTexts(project, shuffle)) }
}

function shuffleTexts(project: Project, shuffle: (text: string) => string): Project {
  return {
    ...project,
    fundUse: shuffle(project.fundUse),
    goals: project.goals.map(shuffle),
    indicators: project.indicators.map((indicator) => ({
      ...indicator,
      name: shuffle(indicator.name),
      description: shuffle(indicator.description),
    })),
  }
}
