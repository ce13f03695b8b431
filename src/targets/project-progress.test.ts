import { expect, test } from 'vitest'
import type { Indicator } from '../domain/ledger.ts'
import { expenditureLine, project } from '../tables/testing/ledger-builders.ts'
import { gradeProject } from './project-progress.ts'

function indicator(level1: string, level2: string): Indicator {
  const id = `${level1}${level2}`
  return { id, level1, level2, name: id, description: '', symbol: '≥', value: '90', unit: '%', basis: '' }
}

const FORM = [
  indicator('产出指标', '数量指标'),
  indicator('产出指标', '质量指标'),
  indicator('产出指标', '时效指标'),
  indicator('产出指标', '成本指标'),
  indicator('效益指标', '社会效益指标'),
  indicator('满意度指标', '服务对象满意度指标'),
]
const LINES = [expenditureLine({ kind: 'project', projectId: 'p1', amount: '10' })]
const WHOLE = {
  ...project({
    name: '甲',
    code: 'P1',
    fundUse: '用途',
    plan: { march: '0', june: '5', october: '8', december: '10' },
  }),
  goals: ['目标'],
  indicators: FORM,
}

test('a project is done when its form and its lines are', () => {
  expect(gradeProject(WHOLE, LINES)).toEqual({ state: 'done', missing: [] })
})

test('what is missing is told in the words of the form', () => {
  const begun = { ...WHOLE, goals: [' '], indicators: FORM.slice(1).map((each) => ({ ...each, value: '' })) }
  expect(gradeProject(begun, [])).toEqual({
    state: 'inProgress',
    missing: ['年度绩效目标', '数量指标', '5 个指标未填完', '支出明细'],
  })
})

test('a project that was only added is not started', () => {
  const added = project({ name: '', code: '', fundUse: '' })
  expect(gradeProject({ ...added, goals: [], indicators: [] }, []).state).toBe('notStarted')
})
