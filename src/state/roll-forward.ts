import { loadCatalog } from '../catalogs/load-catalog.ts'
import type { Draft } from '../domain/draft.ts'
import { markTakenOver } from '../rollover/mark-taken-over.ts'
import { rollForward } from '../rollover/roll-forward.ts'
import { createDisclosure } from '../tables/disclosure.ts'
import { runBusy } from './busy-store.ts'
import { readClock } from './draft-store.ts'
import { EMPTY_HISTORY } from './history.ts'
import { createId } from './new-id.ts'
import { dismissNotice } from './notice-store.ts'
import { beginOpening, showOpened } from './show-opened.ts'

/** 沿用上年新建: opens next year's draft made from this one, which stays as it is. */
export async function openRolledForward(draft: Draft): Promise<void> {
  const isLast = beginOpening()
  const fromYear = draft.fiscalYear
  await runBusy(`正在沿用 ${String(fromYear)} 年的内容`, async () => {
    const disclosure = createDisclosure(draft, await loadCatalog(fromYear))
    const rolled = rollForward(disclosure, { id: createId(), modifiedAt: readClock() })
    if (!isLast()) return
    dismissNotice()
    showOpened({
      open: {
        storageKey: createId(),
        draft: markTakenOver(rolled, fromYear),
        isSample: false,
        storedDifferences: [],
        label: `沿用自 ${String(fromYear)} 年`,
      },
      history: EMPTY_HISTORY,
    })
  })
}
