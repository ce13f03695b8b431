import fc from 'fast-check'
import { expect, test } from 'vitest'
import { amountFromFen, ZERO } from './amount.ts'
import { updateAssetRow, updateAssets } from './edit-assets.ts'
import {
  addDutyTargets,
  createDutyTarget,
  moveDutyTarget,
  removeDutyTarget,
  updateDutyTarget,
} from './edit-duty-targets.ts'
import {
  addGlossaryEntries,
  moveGlossaryEntry,
  removeGlossaryEntry,
  resetGlossary,
  startGlossary,
  updateGlossaryEntry,
} from './edit-glossary.ts'
import { resetChapter, updateChapter } from './edit-narrative.ts'
import {
  takeOverPriorFigures,
  updatePriorFiscalYear,
  updatePriorThreePublic,
  updatePriorTotals,
  updateReason,
} from './edit-prior-year.ts'
import {
  addProcurementRows,
  createProcurementRow,
  moveProcurementRow,
  removeProcurementRows,
  updateProcurementAmounts,
  updateProcurementRows,
} from './edit-procurement.ts'
import { addMarks } from './marks.ts'
import { arbitraryDraft } from './testing/arbitrary-draft.ts'
import { DRAFT, listIds } from './testing/edited-draft.ts'

const ONE = amountFromFen(1)

test('figures and reasons of last year are set one by one', () => {
  const filled = updatePriorThreePublic(updatePriorTotals(DRAFT, { total: ONE }), { reception: ZERO })
  expect(updatePriorTotals(filled, { basic: null }).priorYear).toEqual({
    total: ONE,
    basic: null,
    threePublic: { reception: ZERO },
  })
  const given = updateReason(updateReason(filled, 'basic', '人员增加'), 'threePublic.reception', '厉行节约')
  expect(given.priorYear?.reasons).toEqual({ basic: '人员增加', 'threePublic.reception': '厉行节约' })
  expect(updateReason(given, 'basic', '  ').priorYear?.reasons).toEqual({
    'threePublic.reception': '厉行节约',
  })
  expect(updatePriorFiscalYear(given, 2024).priorYear).toMatchObject({ fiscalYear: 2024, total: ONE })
})

test('figures taken over replace all figures and keep the reasons', () => {
  const given = updateReason(updatePriorTotals(DRAFT, { total: ONE, basic: ONE }), 'basic', '人员增加')
  expect(takeOverPriorFigures(given, { fiscalYear: 2024, total: ZERO }).priorYear).toEqual({
    fiscalYear: 2024,
    total: ZERO,
    reasons: { basic: '人员增加' },
  })
})

test('asset rows are put where the paper has them', () => {
  const first = updateAssetRow(DRAFT, 'other', { quantity: '3' })
  const second = updateAssetRow(updateAssetRow(first, 'vehicles', { value: ONE }), 'buildings', {})
  expect(second.assets?.rows.map(({ key }) => key)).toEqual(['buildings', 'vehicles', 'other'])
  expect(updateAssetRow(second, 'vehicles', { quantity: '2' }).assets?.rows[1]).toEqual({
    key: 'vehicles',
    quantity: '2',
    value: ONE,
  })
  expect(updateAssets(first, { asOf: '2024-12-31' }).assets).toMatchObject({ asOf: '2024-12-31', rows: [{}] })
})

test('purchases are added, changed, moved and removed with their marks', () => {
  const rows = ['q1', 'q2', 'q3'].map((id) => createProcurementRow(id, null))
  const added = addProcurementRows(addProcurementRows(DRAFT, rows.slice(1)), rows.slice(0, 1), 0)
  expect(listIds(added.procurement ?? [])).toEqual(['q1', 'q2', 'q3'])
  expect(listIds(moveProcurementRow(added, 'q3', 0).procurement ?? [])).toEqual(['q3', 'q1', 'q2'])
  const changed = updateProcurementRows(added, new Map([['q2', { item: '台式机' }]]))
  const paid = updateProcurementAmounts(changed, 'q2', { ownFunds: ONE })
  expect(updateProcurementAmounts(paid, 'q2', { carryOver: ZERO }).procurement?.[1]).toMatchObject({
    item: '台式机',
    amounts: { ownFunds: ONE, carryOver: ZERO },
  })
  const marked = addMarks(paid, [{ at: 'procurement/q2', field: 'item' }, { at: 'procurement/q3' }], '')
  const removed = removeProcurementRows(marked, new Set(['q2']))
  expect(listIds(removed.procurement ?? [])).toEqual(['q1', 'q3'])
  expect(removed.marks?.map(({ at }) => at)).toEqual(['procurement/q3'])
})

test('a chapter is replaced, and 恢复默认 leaves nothing behind', () => {
  const written = updateChapter(updateChapter(DRAFT, 'duties', '一'), 'preface', '')
  expect(written.narrative).toEqual({ duties: '一', preface: '' })
  expect(resetChapter(written, 'preface').narrative).toEqual({ duties: '一' })
  expect(resetChapter(DRAFT, 'preface')).toBe(DRAFT)
})

test('duty targets are added, changed, moved and removed', () => {
  const targets = ['d1', 'd2'].map((id) => createDutyTarget(id, `职责${id}`))
  const added = addDutyTargets(DRAFT, targets)
  expect(updateDutyTarget(added, 'd2', { main: '管' }).dutyTargets?.[1]).toMatchObject({ main: '管' })
  expect(listIds(moveDutyTarget(added, 'd2', 0).dutyTargets ?? [])).toEqual(['d2', 'd1'])
  expect(listIds(removeDutyTarget(added, 'd1').dutyTargets ?? [])).toEqual(['d2'])
})

test('the glossary starts from its defaults and goes back to them', () => {
  const entry = (term: string) => ({ term, definition: '' })
  const started = startGlossary(DRAFT, [entry('甲'), entry('乙')])
  expect(startGlossary(started, [])).toBe(started)
  const added = addGlossaryEntries(started, [entry('丙')])
  const marked = addMarks(added, [{ at: 'glossary/乙' }], '问财政')
  const renamed = updateGlossaryEntry(marked, 1, { term: '丁' })
  expect(renamed.glossary?.map(({ term }) => term)).toEqual(['甲', '丁', '丙'])
  expect(renamed.marks?.[0]?.at).toBe('glossary/丁')
  expect(moveGlossaryEntry(renamed, 2, 0).glossary?.[0]?.term).toBe('丙')
  expect(removeGlossaryEntry(renamed, 1).marks).toBeUndefined()
  expect(resetGlossary(renamed)).toEqual(DRAFT)
})

test('what is added and removed again leaves the annexes as they were', () => {
  fc.assert(
    fc.property(arbitraryDraft, fc.nat(4), (draft, index) => {
      const id = 'a new one'
      const withRow = addProcurementRows(draft, [createProcurementRow(id, null)], index)
      expect(removeProcurementRows(withRow, new Set([id])).procurement).toEqual(draft.procurement ?? [])
      const withTarget = addDutyTargets(draft, [createDutyTarget(id, '')], null, index)
      expect(removeDutyTarget(withTarget, id).dutyTargets).toEqual(draft.dutyTargets ?? [])
      const at = Math.min(index, draft.glossary?.length ?? 0)
      const withEntry = addGlossaryEntries(draft, [{ term: id, definition: '' }], at)
      expect(removeGlossaryEntry(withEntry, at).glossary).toEqual(draft.glossary ?? [])
    }),
  )
})
