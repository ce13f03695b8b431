import { useEffect, useMemo } from 'react'
import { TabPanel, Tabs } from 'react-aria-components'
import { parseLocation } from '../../checks/location.ts'
import { describeChapterState, type ChapterState } from '../../narrative/chapter-state.ts'
import { composeStatement } from '../../narrative/statement.ts'
import { STATEMENT_CHAPTER_IDS, type StatementChapterId } from '../../narrative/statement-chapters.ts'
import { splitStatement } from '../../narrative/statement-sheets.ts'
import type { StatementSource } from '../../narrative/statement-source.ts'
import { viewStore, type FocusRequest } from '../../state/view-store.ts'
import { useIsReadOnly } from '../hooks/use-draft.ts'
import { usePaperScope, useScopeSource } from '../hooks/use-statement-source.ts'
import { useView } from '../hooks/use-view.ts'
import { PaperHeader } from '../papers/PaperHeader.tsx'
import { CHAPTER_ENTRIES, findSheetOf } from './chapter-names.ts'
import { ChapterSheet } from './ChapterSheet.tsx'
import { ChapterTabs } from './ChapterTabs.tsx'
import styles from './NarrativePage.module.css'

/** 情况说明: the statement chapter by chapter, its texts edited where they will be printed. */
export function NarrativePage() {
  const scope = usePaperScope()
  const source = useScopeSource(scope)
  const isReadOnly = useIsReadOnly()
  const chapter = useView((view) => view.chapter)
  const request = useRequestedPart()
  const statement = useMemo(() => composeStatement(source), [source])
  const sheets = useMemo(() => splitStatement(statement), [statement])
  const states = useMemo(() => listStates(source), [source])
  const sheet = sheets.find(({ id }) => id === chapter)
  if (sheet === undefined) throw new Error(`No such chapter: ${chapter}`)
  return (
    <div className={styles.page}>
      <PaperHeader title="情况说明" purpose="蓝色数字引自预算表，随表更新；文字可修改。" />
      <Tabs
        className={styles.body ?? ''}
        selectedKey={chapter}
        onSelectionChange={(key) => {
          const chosen = STATEMENT_CHAPTER_IDS.find((id) => id === key)
          if (chosen !== undefined && chosen !== viewStore.getState().chapter) {
            viewStore.setState({ chapter: chosen, figure: null, focus: null })
          }
        }}
      >
        <ChapterTabs states={states} />
        <TabPanel key={chapter} id={chapter} className={styles.panel ?? ''}>
          <ChapterSheet
            // Another chapter, or that of another unit, is another sheet: nothing half typed may pass over to it.
            key={`${chapter} ${scope ?? ''}`}
            sheet={sheet}
            title={chapter === 'preface' ? statement.title : ''}
            source={source}
            isReadOnly={isReadOnly}
            request={request}
          />
        </TabPanel>
      </Tabs>
    </div>
  )
}

function listStates(source: StatementSource): ReadonlyMap<StatementChapterId, readonly ChapterState[]> {
  return new Map(
    STATEMENT_CHAPTER_IDS.map((id) => [
      id,
      CHAPTER_ENTRIES[id].texts.map((chapter) => describeChapterState(source, chapter)),
    ]),
  )
}

/** A text or a duty that a finding or a mark asks for: its sheet comes up, and the focus goes there. */
function useRequestedPart(): FocusRequest | null {
  const focus = useView((view) => view.focus)
  const location = focus === null ? undefined : parseLocation(focus.at)
  useEffect(() => {
    if (location?.kind === 'chapter') viewStore.setState({ chapter: findSheetOf(location.chapter) })
    else if (location?.kind === 'dutyTarget') viewStore.setState({ chapter: 'performance' })
    // Once for each request.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [focus])
  return location?.kind === 'chapter' || location?.kind === 'dutyTarget' ? focus : null
}
