import type { Draft } from '../../domain/draft.ts'
import type { Project } from '../../domain/ledger.ts'
import { expenditureLine } from '../../tables/testing/ledger-builders.ts'
import type { FamilyExamples } from './example.ts'
import { balancedDraft } from './balanced-draft.ts'
import { draftWith, filledProject } from './filled-project.ts'

const CODE = '13030325P00495010004G'
const OTHER_CODE = '13030325P00385410041H'
const CODE_OF_2024 = '13030324P00481710001A'

function withCode(code: string, id = 'p1', name = '宣传经费'): Project {
  return filledProject({ code, id, name })
}

/** The project is paid for out of carried-over money. */
function carriedOver(code: string): Draft {
  const line = expenditureLine({ kind: 'project', projectId: 'p1', carryOver: true, amount: '20' })
  return balancedDraft({ projects: [withCode(code)], expenditures: [line] })
}

const CODE_FIELD = { at: 'projects/p1', field: 'code' } as const
const WARNING = { ...CODE_FIELD, severity: 'warning' } as const

export const PROJECT_CODE_EXAMPLES = {
  P01: {
    passing: [
      draftWith(withCode(CODE), withCode(OTHER_CODE, 'p2')),
      draftWith(withCode(''), withCode('', 'p2')),
    ],
    failing: [
      {
        what: 'a code that two projects have',
        draft: draftWith(
          withCode(CODE),
          withCode(OTHER_CODE, 'p2'),
          withCode(CODE, 'p3', '党内关爱专项资金'),
        ),
        findings: [
          {
            severity: 'error',
            at: 'projects/p3',
            field: 'code',
            says: ['第 3 个项目“党内关爱专项资金”', CODE, '第 1 个项目'],
          },
        ],
      },
      {
        what: 'a code that three projects have',
        draft: draftWith(withCode(CODE), withCode(CODE, 'p2'), withCode(CODE, 'p3')),
        findings: [
          { severity: 'error', at: 'projects/p2', field: 'code', says: ['第 1 个项目'] },
          { severity: 'error', at: 'projects/p3', field: 'code', says: ['第 1 个项目'] },
        ],
      },
    ],
    boundary: [
      {
        what: 'codes that differ in how they were typed',
        draft: draftWith(withCode(CODE), withCode(` ${CODE.toLowerCase()}`, 'p2')),
        findings: [{ severity: 'error', at: 'projects/p2', field: 'code', says: ['第 1 个项目'] }],
      },
      {
        what: 'codes that differ in their last character',
        draft: draftWith(withCode(CODE), withCode(`${CODE.slice(0, -1)}H`, 'p2')),
        findings: [],
      },
    ],
  },
  P03: {
    passing: [draftWith(withCode(CODE)), draftWith(withCode(OTHER_CODE)), draftWith(withCode(CODE_OF_2024))],
    failing: [
      {
        what: 'no code',
        draft: draftWith(withCode(' ')),
        findings: [{ ...WARNING, says: ['项目编码未填'] }],
      },
      {
        what: 'a character too few',
        draft: draftWith(withCode(CODE.slice(1))),
        findings: [{ ...WARNING, says: ['共 20 位', '应为 21 位'] }],
      },
      {
        what: 'two digits changed about',
        draft: draftWith(withCode('13030325P00495010040G')),
        findings: [{ ...WARNING, says: ['校验码是“G”'] }],
      },
      {
        what: 'no P behind the year',
        draft: draftWith(withCode('13030325X00495010004G')),
        findings: [{ ...WARNING, says: ['6 位区划、2 位年份、字母 P'] }],
      },
      {
        what: 'a letter that codes do not have',
        draft: draftWith(withCode('13030325P0049501OO04G')),
        findings: [{ ...WARNING, says: ['编码中不用的字母'] }],
      },
    ],
    boundary: [
      { what: 'blanks around a code', draft: draftWith(withCode(` ${CODE} `)), findings: [] },
      {
        what: 'small letters',
        draft: draftWith(withCode(CODE.toLowerCase())),
        findings: [{ ...WARNING, says: ['含有其他字符'] }],
      },
      {
        what: 'only the check character wrong',
        draft: draftWith(withCode(`${CODE.slice(0, -1)}H`)),
        findings: [{ ...WARNING, says: ['校验码是“H”', '应为“G”'] }],
      },
    ],
  },
  P04: {
    passing: [draftWith(withCode(CODE)), draftWith(withCode('')), carriedOver(CODE_OF_2024)],
    failing: [
      {
        what: 'the code of last year without carried-over money',
        draft: draftWith(withCode(CODE_OF_2024)),
        findings: [{ ...WARNING, says: ['2024 年', '2025 年'] }],
      },
      {
        what: 'the code of a year to come',
        draft: draftWith(withCode('13030326P00495010004G')),
        findings: [{ ...WARNING, says: ['2026 年'] }],
      },
    ],
    boundary: [
      {
        what: 'one line of several is carried over',
        draft: balancedDraft({
          projects: [withCode(CODE_OF_2024)],
          expenditures: [
            ...balancedDraft().expenditures,
            expenditureLine({
              id: 'e9',
              kind: 'project',
              projectId: 'p1',
              carryOver: true,
              amount: '0.000001',
            }),
          ],
        }),
        findings: [],
      },
      {
        what: 'a code of another form has no year',
        draft: draftWith(withCode('2024-001')),
        findings: [],
      },
      {
        what: 'the last year of a century and the first of the next',
        draft: { ...draftWith(withCode('13030300P00495010004G')), fiscalYear: 2100 },
        findings: [],
      },
    ],
  },
} satisfies FamilyExamples
