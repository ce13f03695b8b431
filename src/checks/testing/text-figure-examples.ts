import type { FamilyExamples } from './example.ts'
import { expenditureLine, project, revenueLine, unit } from '../../tables/testing/ledger-builders.ts'
import { balancedDraft } from './balanced-draft.ts'
import { priorYear } from './compared-draft.ts'
import { dutyTarget, writtenDraft } from './written-draft.ts'

const OTHER = 'narrative/otherMatters'
const FUNDS = 'narrative/operatingFunds'
const EXPENDITURE = 'narrative/expenditure'

const TWO_UNITS = [unit('203001', '本级'), unit('203002', '干部学校')]

/** Two projects, of 20 and of 5. */
const TWO_PROJECTS = {
  revenues: [
    revenueLine({ id: 'r1', amount: '100' }),
    revenueLine({ id: 'r2', functionCode: '2013299', amount: '25' }),
  ],
  expenditures: [
    expenditureLine({ id: 'e1', amount: '60' }),
    expenditureLine({ id: 'e2', kind: 'publicFunds', economicCode: '30201', amount: '40' }),
    ...[
      ['p1', '20'],
      ['p2', '3'],
      ['p3', '2'],
    ].map(([projectId = '', amount = '']) =>
      expenditureLine({
        id: `e-${projectId}`,
        kind: 'project',
        functionCode: '2013299',
        economicCode: '30201',
        projectId,
        amount,
      }),
    ),
  ],
  projects: [
    { ...project({ id: 'p1' }), name: '干部培训经费' },
    { ...project({ id: 'p2' }), name: '党建、宣传经费' },
    { ...project({ id: 'p3' }), name: '档案整理经费' },
  ],
}

export const TEXT_FIGURE_EXAMPLES = {
  N01: {
    passing: [
      balancedDraft(),
      writtenDraft('2025 年收入预算 {{totalRevenue}} 万元。'),
      writtenDraft('采购限额标准为 50 万元，单价 1.5 万元以上的设备列入固定资产。'),
      writtenDraft('上年到位资金 88.88 万元，争取上级资金 300 万元。'),
    ],
    failing: [
      {
        what: 'an amount that is nowhere',
        draft: writtenDraft('另安排 77.70 万元用于活动。'),
        findings: [{ severity: 'error', at: OTHER, says: ['文表数据不一致', '77.70 万元', '改为引用'] }],
      },
      {
        what: 'an amount that a field says',
        draft: writtenDraft('项目支出 20 万元。'),
        findings: [{ severity: 'warning', at: OTHER, says: ['没有引用数据', '与“项目支出”'] }],
      },
      {
        what: 'an amount with separators, and each of two',
        draft: writtenDraft('资金 1,234.50 万元，其中 1,000 万元用于活动。'),
        findings: [
          { severity: 'error', at: OTHER, says: ['1,234.50'] },
          { severity: 'error', at: OTHER, says: ['1,000'] },
        ],
      },
    ],
    boundary: [
      {
        what: 'the same digits as a limit',
        draft: writtenDraft('采购 77.70 万元以上的设备。'),
        findings: [],
      },
      {
        what: 'an amount that only a cell has',
        draft: writtenDraft('其中工资 60.00 万元。'),
        findings: [{ severity: 'warning', at: OTHER, says: ['60.00 万元'] }],
      },
    ],
  },
  N02: {
    passing: [
      writtenDraft(
        '2025 年收入预算 {{totalRevenue}} 万元，与 2024 年相比增加 {{change.totalRevenue}} 万元。',
        'revenue',
      ),
      writtenDraft('截至 2023 年 12 月 31 日，共有在职人员 20 人。'),
      writtenDraft('依据《关于做好 2018 年工作的通知》（组发〔2019〕12号、[2017]9号、【2018】1号）执行。'),
      writtenDraft('继续落实“2021 年攻坚”部署，完成 2021—2023 年规划任务。'),
    ],
    failing: [
      {
        what: 'this year’s figures under last year’s number',
        draft: writtenDraft('2024 年，我部门收入预算 {{totalRevenue}} 万元。', 'revenue'),
        findings: [
          { severity: 'error', at: 'narrative/revenue', says: ['与预算年度不符', '2024 年', '2025 年'] },
        ],
      },
      {
        what: 'a comparison with the wrong year',
        draft: writtenDraft('与 2023 年相比，增加 {{change.totalRevenue}} 万元。', 'change'),
        findings: [
          { severity: 'error', at: 'narrative/change', says: ['比较的年份不是上一年', '2023 年', '2024 年'] },
        ],
      },
      {
        what: 'another year altogether',
        draft: writtenDraft('重点保障 2021 年各项任务。'),
        findings: [{ severity: 'warning', at: OTHER, says: ['其他年份', '2021 年'] }],
      },
    ],
    boundary: [
      { what: 'last year in words alone', draft: writtenDraft('延续 2024 年的做法。'), findings: [] },
      {
        what: 'the year after the next',
        draft: writtenDraft('为 2026 年各项任务打好基础。'),
        findings: [{ severity: 'warning', at: OTHER, says: ['2026 年'] }],
      },
    ],
  },
  N03: {
    passing: [
      writtenDraft('项目支出主要为干部培训经费、党建、宣传经费。', 'expenditure', TWO_PROJECTS),
      writtenDraft('项目支出包括：{{projectList}}。', 'expenditure', TWO_PROJECTS),
    ],
    failing: [
      {
        what: 'a name that no project has',
        draft: writtenDraft('项目主要为干部培训经费、人才引进经费等。', 'expenditure', TWO_PROJECTS),
        findings: [{ severity: 'warning', at: EXPENDITURE, says: ['项目不存在', '“人才引进经费”'] }],
      },
      {
        what: 'a list without the largest',
        draft: writtenDraft('项目支出主要为党建、宣传经费，档案整理经费。', 'expenditure', TWO_PROJECTS),
        findings: [{ severity: 'warning', at: EXPENDITURE, says: ['最大的“干部培训经费”', '20 万元'] }],
      },
    ],
    boundary: [
      {
        what: 'a list of one, the smallest',
        draft: writtenDraft('项目支出主要为档案整理经费。', 'expenditure', TWO_PROJECTS),
        findings: [],
      },
    ],
  },
  N04: {
    passing: [
      writtenDraft('无'),
      balancedDraft({ revenues: [], expenditures: [], projects: [] }),
      writtenDraft('无', 'otherMatters', { glossary: [{ term: '基本支出', definition: '' }] }),
    ],
    failing: [
      {
        what: 'duties and their targets that nobody has written',
        draft: { ...writtenDraft('无'), narrative: {}, dutyTargets: [] },
        findings: [
          { severity: 'error', at: 'narrative/duties', says: ['没有填写', '写明“无”'] },
          { severity: 'error', at: 'narrative/overallGoal', says: ['分项绩效目标', '逐项添加'] },
        ],
      },
      {
        what: 'a chapter emptied',
        draft: writtenDraft('', 'safeguards'),
        findings: [{ severity: 'error', at: 'narrative/safeguards', says: ['是空的'] }],
      },
      {
        what: 'no name, a list of terms without one, a duty of which nothing is said',
        draft: writtenDraft('无', 'otherMatters', {
          department: { code: '203', name: ' ' },
          dutyTargets: [dutyTarget(), dutyTarget({ id: 'd2', duty: '人才工作', objective: ' ' })],
          glossary: [{ term: ' ', definition: '' }],
        }),
        findings: [
          { severity: 'error', at: 'department', field: 'name', says: ['部门名称'] },
          { severity: 'error', at: 'dutyTargets/d2', says: ['“人才工作”'] },
          { severity: 'error', at: 'glossary/ ', says: ['名词解释'] },
        ],
      },
      {
        what: 'a value that is not filled in, in the template and in a text, told once',
        draft: writtenDraft('“三公”经费上年为 {{prior.threePublic.total}} 万元。', 'otherMatters', {
          priorYear: priorYear({ total: '120', basic: '100', project: '20', reception: '' }, { reasons: {} }),
        }),
        findings: [
          {
            severity: 'error',
            at: 'priorYear/threePublic.travelAbroad',
            says: ['没有填写', '“请填写上年“三公”经费合计”'],
          },
        ],
      },
      {
        what: 'a figure that last year does not have',
        draft: writtenDraft('上年人员经费 {{prior.personnel}} 万元。'),
        findings: [{ severity: 'error', at: OTHER, says: ['改写这一句'] }],
      },
    ],
    boundary: [
      {
        what: 'a chapter of blanks',
        draft: writtenDraft('  \n\n ', 'otherMatters'),
        findings: [{ severity: 'error', at: OTHER, says: ['是空的'] }],
      },
      {
        what: 'the paper of a unit that nobody has begun',
        draft: writtenDraft('无', 'otherMatters', { units: TWO_UNITS }),
        findings: [],
      },
      {
        what: 'one that somebody has begun',
        draft: writtenDraft('无', 'otherMatters', {
          units: TWO_UNITS.map((each, index) => (index === 0 ? each : { ...each, dutyTargets: [] })),
        }),
        findings: [
          { severity: 'error', at: 'units/203002/narrative/duties', says: ['干部学校的'] },
          { severity: 'error', at: 'units/203002/narrative/overallGoal', says: ['干部学校的'] },
        ],
      },
    ],
  },
  N05: {
    passing: [writtenDraft('主要用于办公费。', 'operatingFunds'), writtenDraft('主要用于取暖。')],
    failing: [
      {
        what: 'a use without money',
        draft: writtenDraft('主要用于办公费、取暖费。', 'operatingFunds'),
        findings: [{ severity: 'warning', at: FUNDS, says: ['“取暖费”', '30208'] }],
      },
      {
        what: 'two uses, the longer name for each',
        draft: writtenDraft('用于物业管理费、公务接待费，公务接待费从严。', 'operatingFunds'),
        findings: [
          { severity: 'warning', at: FUNDS, says: ['“物业管理费”', '30209'] },
          { severity: 'warning', at: FUNDS, says: ['“公务接待费”', '30217'] },
        ],
      },
    ],
    boundary: [
      {
        what: 'one of two codes has money',
        draft: writtenDraft('主要用于水电费。', 'operatingFunds', {
          expenditures: [
            expenditureLine({ id: 'e1', amount: '60' }),
            expenditureLine({ id: 'e2', kind: 'publicFunds', economicCode: '30206', amount: '0.01' }),
          ],
        }),
        findings: [],
      },
      {
        what: 'a zero is no money',
        draft: writtenDraft('主要用于电费。', 'operatingFunds', {
          expenditures: [
            expenditureLine({ id: 'e2', kind: 'publicFunds', economicCode: '30206', amount: '0' }),
          ],
        }),
        findings: [{ severity: 'warning', at: FUNDS, says: ['“电费”'] }],
      },
    ],
  },
} satisfies FamilyExamples
