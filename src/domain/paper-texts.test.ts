import fc from 'fast-check'
import { expect, test } from 'vitest'
import { amountFromFen } from './amount.ts'
import { addDutyTargets, createDutyTarget, removeDutyTarget } from './edit-duty-targets.ts'
import { resetChapter, updateChapter } from './edit-narrative.ts'
import { updatePriorTotals, updateReason } from './edit-prior-year.ts'
import {
  listPaperScopes,
  selectOperatingFundsScope,
  selectPaperTexts,
  updateOperatingFundsScope,
  updatePaperTexts,
} from './paper-texts.ts'
import { arbitraryDraft } from './testing/arbitrary-draft.ts'
import { DRAFT } from './testing/edited-draft.ts'

const ONE = amountFromFen(1)

test('what is written for a unit is the unit’s, and the department’s stays', () => {
  const written = updateChapter(updateChapter(DRAFT, 'duties', '部门'), 'duties', '单位', '002')
  expect(written.narrative).toEqual({ duties: '部门' })
  expect(written.units[0]).toBe(DRAFT.units[0])
  expect(selectPaperTexts(written, '002').narrative).toEqual({ duties: '单位' })
  const reset = resetChapter(written, 'duties', '002')
  expect(reset.units[1]?.narrative).toEqual({})
  expect(reset.narrative).toEqual({ duties: '部门' })
})

test('a unit has last year’s figures, reasons and duty targets of its own', () => {
  const filled = updateReason(updatePriorTotals(DRAFT, { basic: ONE }, '001'), 'basic', '人员增加', '001')
  expect(filled.priorYear).toBeUndefined()
  expect(filled.units[0]?.priorYear).toEqual({ basic: ONE, reasons: { basic: '人员增加' } })
  const added = addDutyTargets(filled, [createDutyTarget('d1', '教学')], '001')
  expect(added.dutyTargets).toBeUndefined()
  expect(removeDutyTarget(added, 'd1', '001').units[0]?.dutyTargets).toEqual([])
})

test('a department with one unit has one paper, and an unknown unit means the department', () => {
  const single = { ...DRAFT, units: DRAFT.units.slice(0, 1) }
  expect(updateChapter(single, 'duties', '一', '001').narrative).toEqual({ duties: '一' })
  expect(updateChapter(DRAFT, 'duties', '一', '999').narrative).toEqual({ duties: '一' })
})

test('the department has a paper, and so has each of several units', () => {
  expect(listPaperScopes(DRAFT)).toEqual([null, '001', '002'])
  expect(listPaperScopes({ ...DRAFT, units: DRAFT.units.slice(0, 1) })).toEqual([null])
})

test('机关运行经费 counts as most places do, until the draft says otherwise', () => {
  expect(selectOperatingFundsScope(DRAFT)).toBe('administrativeUnits')
  expect(selectOperatingFundsScope(updateOperatingFundsScope(DRAFT, 'allUnits'))).toBe('allUnits')
  expect(selectOperatingFundsScope({ ...DRAFT, operatingFundsScope: '?' })).toBe('administrativeUnits')
})

test('law: what is set is read, and taking it away leaves the draft as it was', () => {
  fc.assert(
    fc.property(arbitraryDraft, fc.option(fc.nat(3)), (draft, index) => {
      const scope = index === null ? null : (draft.units[index]?.code ?? null)
      const before = selectPaperTexts(draft, scope).narrative
      const set = updatePaperTexts(draft, scope, { narrative: { duties: '新' } })
      expect(selectPaperTexts(set, scope).narrative).toEqual({ duties: '新' })
      expect(updatePaperTexts(set, scope, { narrative: before })).toEqual(draft)
    }),
  )
})
