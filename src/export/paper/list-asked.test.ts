import { expect, test } from 'vitest'
import type { Draft } from '../../domain/draft.ts'
import { createStatementSource } from '../../narrative/statement-source.ts'
import { openFixture } from '../../narrative/testing/open-fixture.ts'
import { createPaper } from './create-paper.ts'
import { listAsked } from './list-asked.ts'

async function listAskedOf(change: (draft: Draft) => Draft, unitCode?: string): Promise<readonly string[]> {
  const disclosure = await openFixture('sample-education-2026.json', change)
  const source = createStatementSource(disclosure, unitCode === undefined ? {} : { unitCode })
  return listAsked(createPaper(source, { kind: 'public' }))
}

test('a complete paper asks for nothing', async () => {
  expect(await listAskedOf((draft) => draft)).toEqual([])
})

test('what is not filled in is asked for once', async () => {
  const asked = await listAskedOf((draft) => ({
    ...draft,
    department: { ...draft.department, name: '' },
    dutyTargets: [],
  }))
  expect(asked).toEqual(['请填写部门名称', '请填写分项绩效目标'])
})

test('the paper of a unit of which nothing is written asks for it', async () => {
  const bare = (draft: Draft): Draft => ({
    ...draft,
    units: draft.units.map(({ narrative: _n, dutyTargets: _d, priorYear: _p, ...unit }) => unit),
  })
  const disclosure = await openFixture('sample-education-2026.json')
  const code = disclosure.draft.units[0]?.code ?? ''
  expect(await listAskedOf(bare, code)).toContain('请填写分项绩效目标')
  expect(await listAskedOf(bare)).toEqual([])
})
