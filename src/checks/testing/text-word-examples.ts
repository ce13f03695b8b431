import { unit } from '../../tables/testing/ledger-builders.ts'
import { balancedDraft } from './balanced-draft.ts'
import type { FamilyExamples } from './example.ts'
import { writtenDraft } from './written-draft.ts'

const OTHER = 'narrative/otherMatters'
const DUTIES = 'narrative/duties'

/** A date of 1949 and a running number that nobody has, with the check digit that fits. */
const IDENTITY = '110101194901010026'

function withGoal(goal: string) {
  const { projects } = balancedDraft()
  return writtenDraft('无', 'otherMatters', {
    projects: projects.map((each) => ({ ...each, goals: [goal] })),
  })
}

export const TEXT_WORD_EXAMPLES = {
  N06: {
    passing: [
      writtenDraft('我部门严格执行预算。现将组织部门2025年部门预算公开如下。'),
      writtenDraft('按照《关于某某局2025年部门预算的批复》执行。'),
    ],
    failing: [
      {
        what: 'the word of units',
        draft: writtenDraft('我单位严格执行预算，本单位无其他事项。'),
        findings: [
          { severity: 'warning', at: OTHER, says: ['“我单位”', '“我部门”'] },
          { severity: 'warning', at: OTHER, says: ['“本单位”', '“本部门”'] },
        ],
      },
      {
        what: 'a name of another spelling',
        draft: writtenDraft('现将组织人事部门2025年部门预算公开如下。'),
        findings: [{ severity: 'warning', at: OTHER, says: ['“组织人事部门”', '“组织部门”'] }],
      },
    ],
    boundary: [
      {
        what: 'the name of a unit',
        draft: writtenDraft('现将干部学校2025年单位预算公开如下。', 'otherMatters', {
          units: [unit('203001', '干部学校')],
        }),
        findings: [],
      },
    ],
  },
  N07: {
    passing: [writtenDraft('增减变化的原因见上年预算数。'), balancedDraft()],
    failing: [
      {
        what: 'a placeholder in a chapter',
        draft: writtenDraft('由XX科负责，金额待填。'),
        findings: [
          { severity: 'error', at: OTHER, says: ['“XX”'] },
          { severity: 'error', at: OTHER, says: ['“待填”'] },
        ],
      },
      {
        what: 'a placeholder in a project',
        draft: withGoal('完成××项任务'),
        findings: [{ severity: 'error', at: 'projects/p1', field: 'goals.0', says: ['“××”'] }],
      },
      {
        what: 'a field that nobody knows',
        draft: writtenDraft('收入 {{noSuchFigure}} 万元。'),
        findings: [{ severity: 'error', at: OTHER, says: ['引用的数据不存在'] }],
      },
    ],
    boundary: [
      { what: 'one letter is no placeholder', draft: writtenDraft('X 光机一台。'), findings: [] },
      {
        what: 'words of the bureau’s own',
        draft: writtenDraft('此处略。'),
        standards: { placeholders: ['此处略'] },
        findings: [{ severity: 'error', at: OTHER, says: ['“此处略”'] }],
      },
    ],
  },
  N08: {
    passing: [writtenDraft('做好干部工作。做好人才工作。'), balancedDraft()],
    failing: [
      {
        what: 'a sentence twice in a paragraph',
        draft: writtenDraft('严格控制一般性支出和行政成本。严格控制一般性支出和行政成本。'),
        findings: [{ severity: 'warning', at: OTHER, says: ['句子重复'] }],
      },
      {
        what: 'a sentence three times, whatever its punctuation',
        draft: writtenDraft(
          '严格控制一般性支出和行政成本；\n\n严格控制一般性支出，和行政成本。\n\n严格控制一般性支出和行政成本！',
        ),
        findings: [
          { severity: 'warning', at: OTHER, says: ['句子重复'] },
          { severity: 'warning', at: OTHER, says: ['句子重复'] },
        ],
      },
    ],
    boundary: [
      {
        what: 'eleven characters',
        draft: writtenDraft('一二三四五六七八九十百。一二三四五六七八九十百。'),
        findings: [],
      },
      {
        what: 'twelve characters',
        draft: writtenDraft('一二三四五六七八九十百千。一二三四五六七八九十百千。'),
        findings: [{ severity: 'warning', at: OTHER, says: ['不止一次'] }],
      },
    ],
  },
  N09: {
    passing: [
      writtenDraft('落实“三保”要求（含配套）。依据《预算法》〔2024〕651号、[2024]479号。'),
      writtenDraft('1）加强管理；2）严格执行。占比 12.5%，时间为 8:30。'),
    ],
    failing: [
      {
        what: 'halves without the other',
        draft: writtenDraft('落实“三保要求，依据《预算法执行（含配套。'),
        findings: [
          { severity: 'warning', at: OTHER, says: ['引号', '不成对'] },
          { severity: 'warning', at: OTHER, says: ['书名号'] },
          { severity: 'warning', at: OTHER, says: ['括号'] },
        ],
      },
      {
        what: 'marks doubled, of half width, digits of full width',
        draft: writtenDraft('加强管理。。严格执行,注重实效，共１２项。'),
        findings: [
          { severity: 'warning', at: OTHER, says: ['标点重复', '“。”'] },
          { severity: 'warning', at: OTHER, says: ['半角', '“，”'] },
          { severity: 'warning', at: OTHER, says: ['全角', '“12”'] },
        ],
      },
    ],
    boundary: [
      { what: 'a comma among digits', draft: writtenDraft('共 1,200 人次，A,B 两类。'), findings: [] },
      {
        what: 'a closing half first',
        draft: writtenDraft('三保”要求“。'),
        findings: [{ severity: 'warning', at: OTHER, says: ['三保”要求'] }],
      },
    ],
  },
  N10: {
    passing: [writtenDraft('做好“十四五”收官。'), writtenDraft('落实《“十三五”规划纲要》遗留任务。')],
    failing: [
      {
        what: 'a plan that is over',
        draft: writtenDraft('推进十三五规划。'),
        findings: [{ severity: 'info', at: OTHER, says: ['“十三五”', '2020 年'] }],
      },
      {
        what: 'an office that is no more, in a project',
        draft: withGoal('配合工商局开展检查'),
        findings: [{ severity: 'info', at: 'projects/p1', field: 'goals.0', says: ['“工商局”'] }],
      },
    ],
    boundary: [
      {
        what: 'the same words outside the title',
        draft: writtenDraft('《纲要》确定的十三五任务。'),
        findings: [{ severity: 'info', at: OTHER, says: ['“十三五”'] }],
      },
    ],
  },
  N11: {
    passing: [
      writtenDraft('（一）组织工作\n\n1．培训\n\n2．考核\n\n（二）干部工作\n\n1．选拔', 'duties'),
      writtenDraft('三、其他\n\n四、附则'),
    ],
    failing: [
      {
        what: 'a number left out',
        draft: writtenDraft('（一）组织工作\n\n（三）干部工作', 'duties'),
        findings: [{ severity: 'warning', at: DUTIES, says: ['（三）干部工作', '应为 二'] }],
      },
      {
        what: 'a number twice, and one that does not begin with one',
        draft: writtenDraft('1．培训\n\n1．考核\n\n（2）选拔', 'duties'),
        findings: [
          { severity: 'warning', at: DUTIES, says: ['应为 2'] },
          { severity: 'warning', at: DUTIES, says: ['没有从一开始'] },
        ],
      },
    ],
    boundary: [
      {
        what: 'from nine to eleven',
        draft: writtenDraft('九、甲\n\n十、乙\n\n十一、丙\n\n十三、丁'),
        findings: [{ severity: 'warning', at: OTHER, says: ['应为 十二'] }],
      },
      {
        what: 'a decimal is no number of a list',
        draft: writtenDraft('1.5 万人参加。\n\n3.2 万人受益。'),
        findings: [],
      },
    ],
  },
  N12: {
    passing: [
      writtenDraft('联系电话 0335-1234567，项目编码 130303250049501000299。'),
      writtenDraft('加强保密教育，保守商业秘密，落实机要工作。'),
    ],
    failing: [
      {
        what: 'an identity number and a mobile number, never told whole',
        draft: writtenDraft(`经办人 ${IDENTITY}，电话 138 0013 8000。`),
        findings: [
          { severity: 'error', at: OTHER, says: ['身份证号', '110*************26'] },
          { severity: 'error', at: OTHER, says: ['手机号', '138******00'] },
        ],
      },
      {
        what: 'a classified document in a project',
        draft: withGoal('落实某密传〔2024〕3号要求'),
        findings: [{ severity: 'error', at: 'projects/p1', field: 'goals.0', says: ['“密传”', '疑似涉密'] }],
      },
      {
        what: 'a bank card',
        draft: writtenDraft('账号 4111111111111111。'),
        findings: [{ severity: 'error', at: OTHER, says: ['银行卡号'] }],
      },
    ],
    boundary: [
      {
        what: 'wrong check digits',
        draft: writtenDraft(`编号 ${IDENTITY.slice(0, 17)}3、4111111111111112、128 0013 8000。`),
        findings: [],
      },
    ],
  },
} satisfies FamilyExamples
