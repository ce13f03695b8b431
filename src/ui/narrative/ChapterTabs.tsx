import { Tab, TabList } from 'react-aria-components'
import { classNames } from '../../lib/class-names.ts'
import type { ChapterState } from '../../narrative/chapter-state.ts'
import { STATEMENT_CHAPTER_IDS, type StatementChapterId } from '../../narrative/statement-chapters.ts'
import paperTabs from '../papers/PaperTabs.module.css'
import { CHAPTER_ENTRIES } from './chapter-names.ts'
import styles from './ChapterTabs.module.css'

interface ChapterTabsProps {
  readonly states: ReadonlyMap<StatementChapterId, readonly ChapterState[]>
}

/** The chapters in printed order, each with how far it has come. */
export function ChapterTabs({ states }: ChapterTabsProps) {
  return (
    <TabList aria-label="章节" className={classNames(paperTabs.tabs, styles.tabs)}>
      {STATEMENT_CHAPTER_IDS.map((id) => {
        const { number, name } = CHAPTER_ENTRIES[id]
        const mark = describeStates(states.get(id) ?? [])
        return (
          <Tab key={id} id={id} className={paperTabs.tab ?? ''}>
            {`${number} ${name}`.trim()}
            {mark !== null && (
              <>
                <span aria-hidden className={styles[mark.look]} title={mark.words}>
                  {mark.sign}
                </span>
                <span className="visually-hidden">，{mark.words}</span>
              </>
            )}
          </Tab>
        )
      })}
    </TabList>
  )
}

interface Mark {
  readonly sign: string
  readonly words: string
  readonly look: 'open' | 'own'
}

/** Chapters that stand as their templates have them bear no mark. */
function describeStates(states: readonly ChapterState[]): Mark | null {
  const openCount = states.reduce(
    (sum, { kind, openFields }) => sum + openFields.length + (kind === 'empty' ? 1 : 0),
    0,
  )
  if (openCount > 0) return { sign: String(openCount), words: `待填写 ${String(openCount)} 处`, look: 'open' }
  if (states.some(({ kind }) => kind === 'rewritten')) return { sign: '✎', words: '已改写', look: 'own' }
  return null
}
