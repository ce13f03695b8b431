import type { Draft } from '../../domain/draft.ts'
import type { Project } from '../../domain/ledger.ts'
import type { Check, CheckFinding } from '../check.ts'
import { updateProject } from '../../domain/edit-draft.ts'
import { checkProjects, listReviewedProjects, type ReviewedProject } from './reviewed-projects.ts'

export const projectCodesAreUnique: Check = {
  id: 'P01',
  severity: 'error',
  isBinding: false,
  rule: '项目编码不重复。',
  basis: '预算一体化：一个项目一个编码',
  run: (review) => {
    const firstByCode = new Map<string, ReviewedProject>()
    for (const reviewed of listReviewedProjects(review.disclosure)) {
      const code = normalizeCode(reviewed.project.code)
      if (code !== '' && !firstByCode.has(code)) firstByCode.set(code, reviewed)
    }
    return checkProjects(review, ({ project, name, at }) => {
      const first = firstByCode.get(normalizeCode(project.code))
      if (first === undefined || first.at === at) return []
      return [
        {
          severity: 'error',
          title: '项目编码重复',
          message: `${name}：编码“${project.code.trim()}”与${first.name}相同。请核对，改正其中一个。`,
          field: 'code',
          evidence: `${normalizeCode(project.code)} ${first.at}`,
        },
      ]
    })
  },
}

/** As the budget system writes it: no blanks, no full-width or small letters. */
function normalizeCode(code: string): string {
  return code.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase()
}

const CODE_LENGTH = 21
const CODE_FORM = /^\d{6}(\d{2})P[0-9A-Z]+$/
/** Without I O S V Z, which are read as 1 0 5 U 2. */
const CODE_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'

export const projectCodesAreWellFormed: Check = {
  id: 'P03',
  severity: 'warning',
  isBinding: false,
  rule: '项目编码 21 位：6 位区划、2 位年份、字母 P、顺序号和 1 位校验码，校验码无误。',
  basis: '预算管理一体化规范：项目代码编制规则',
  run: (review) =>
    checkProjects(review, ({ project, name }) => {
      const code = project.code.trim()
      const fault = findCodeFault(code)
      if (fault === undefined) return []
      return [
        {
          severity: 'warning',
          title: code === '' ? '项目编码未填' : '项目编码有误',
          message: `${name}：${fault}`,
          field: 'code',
          evidence: code === '' ? '未填' : code,
          ...repairCode(project, code),
        },
      ]
    }),
}

/** Certain where the code is right but for how its letters were typed: the check character says so. */
function repairCode({ id }: Project, code: string): Pick<CheckFinding, 'repair'> {
  const normalized = normalizeCode(code)
  if (normalized === code || findCodeFault(normalized) !== undefined) return {}
  const apply = (draft: Draft): Draft => updateProject(draft, id, { code: normalized })
  return { repair: { label: `改为“${normalized}”`, apply } }
}

function findCodeFault(code: string): string | undefined {
  if (code === '') return '项目编码没有填。请填写预算系统中的项目编码。'
  const length = [...code].length
  if (length !== CODE_LENGTH)
    return `编码“${code}”共 ${String(length)} 位，应为 ${String(CODE_LENGTH)} 位。请核对是否漏录或多录。`
  if (!CODE_FORM.test(code))
    return `编码“${code}”不是“6 位区划、2 位年份、字母 P”开头，或含有其他字符。请核对。`
  const expected = computeCheckCharacter(code.slice(0, -1))
  if (expected === undefined)
    return `编码“${code}”含有编码中不用的字母（I、O、S、V、Z）。请核对是否与数字混淆。`
  if (code.endsWith(expected)) return undefined
  return `编码“${code}”的校验码是“${code.slice(-1)}”，按前 20 位计算应为“${expected}”。请核对是否录错。`
}

/** `undefined` where a character is none of the alphabet's. */
export function computeCheckCharacter(characters: string): string | undefined {
  const base = CODE_ALPHABET.length
  let sum = 0
  let weight = 1
  for (const character of characters) {
    const value = CODE_ALPHABET.indexOf(character)
    if (value < 0) return undefined
    sum = (sum + value * weight) % base
    weight = (weight * 3) % base
  }
  return CODE_ALPHABET[(base - 1 - sum + base) % base]
}

export const projectCodesAreOfTheYear: Check = {
  id: 'P04',
  severity: 'warning',
  isBinding: false,
  rule: '项目编码中的年份是预算年度，用上年结转安排的项目除外。',
  basis: '预算管理一体化规范：项目代码编制规则',
  run: (review) => {
    const { fiscalYear, expenditures } = review.disclosure.draft
    const carriedOver = new Set(
      expenditures.filter(({ carryOver }) => carryOver).map(({ projectId }) => projectId),
    )
    const year = String(fiscalYear % 100).padStart(2, '0')
    return checkProjects(review, ({ project, name }) => {
      const code = project.code.trim()
      const found = CODE_FORM.exec(code)?.[1]
      if (found === undefined || found === year || carriedOver.has(project.id)) return []
      return [
        {
          severity: 'warning',
          title: '项目编码的年份不是预算年度',
          message:
            `${name}：编码“${code}”中的年份是 20${found} 年，预算年度是 ${String(fiscalYear)} 年，支出中也没有上年结转资金。` +
            '请核对是否用了上年的编码；延续项目请在支出行勾选“上年结转”，或填写核实说明。',
          field: 'code',
          evidence: `${code} ${year}`,
        },
      ]
    })
  },
}
