import type { Unit } from '../../domain/draft.ts'
import { EXPENDITURE_KIND_NAMES, type ExpenditureKind } from '../../domain/expenditure-kind.ts'
import { FUND_SOURCE_NAMES, type FundSource } from '../../domain/fund-source.ts'
import type { Project } from '../../domain/ledger.ts'
import { failed, ok } from '../../lib/result.ts'
import { normalizeName, splitCodeAndName, tidyText, type Understanding } from './pasted-text.ts'

/** What sheets call sources, apart from the names of our own; the first that fits counts. */
const SOURCE_PATTERNS: readonly (readonly [FundSource, RegExp])[] = [
  ['governmentFund', /^(政府性)?基金(预算)?(财政)?(拨款|资金|收入)?(收入)?$|政府性基金/],
  ['stateCapital', /国有资本/],
  ['fiscalAccount', /专户|教育收费/],
  ['generalPublicBudget', /一般公共预算|^公共(财政)?预算|^经费拨款/],
  ['superiorGrant', /上级补助|上级单位补助/],
  ['subordinateRemittance', /附属单位(上缴|上交)/],
  ['operating', /经营/],
  ['business', /^事业(预算)?(收入|资金)/],
  ['other', /^其[他它](收入|资金|预算收入)?$/],
]

const SEVERAL_SOURCES: Readonly<Record<string, string>> = {
  财政拨款: '“财政拨款”有三种：请写明一般公共预算、政府性基金预算或国有资本经营预算',
  单位资金: '“单位资金”有五种：请写明事业、经营、上级补助、附属单位上缴或其他收入',
}

/** 结转 in the name of a source says that the line is paid for by last year's money. */
export function readPastedSource(text: string): Understanding {
  const name = normalizeName(splitCodeAndName(text).name)
  if (name === '') {
    return tidyText(text) === '' ? ok({ text: '' }) : failed(`不认识资金来源“${tidyText(text)}”：请填名称`)
  }
  const several = SEVERAL_SOURCES[name.replace(/(收入|资金)$/, '')] ?? SEVERAL_SOURCES[name]
  if (several !== undefined) return failed(several)
  const isCarryOver = /结转/.test(name)
  const plain = isCarryOver ? name.replace(/上年|结转(结余)?|[-—:()]/g, '').replace(/^资金/, '') : name
  const also = isCarryOver ? [{ columnId: 'carryOver', text: '是' }] : []
  const exact = Object.values(FUND_SOURCE_NAMES).find((candidate) => candidate === plain)
  const source = SOURCE_PATTERNS.find(([, pattern]) => pattern.test(plain))?.[0]
  const found = exact ?? (source === undefined ? undefined : FUND_SOURCE_NAMES[source])
  return found === undefined
    ? failed(
        `不认识资金来源“${tidyText(text)}”：请填一般公共预算、政府性基金预算、财政专户管理资金、事业收入等`,
      )
    : ok({ text: found, also })
}

const KIND_PATTERNS: readonly (readonly [ExpenditureKind, RegExp])[] = [
  ['remittance', /上解|上缴上级|上交上级/],
  ['subsidy', /附属单位补助|补助附属单位/],
  ['operating', /经营/],
  // 人员类项目 and 公用经费项目 are what the budget system calls basic expenditure.
  ['personnel', /人员/],
  ['publicFunds', /公用/],
  ['project', /项目|特定目标|其他运转/],
]

/** 基本支出 is either of two: the economic subject of the line says which. */
export function readPastedKind(text: string, findEconomicCode: () => string): Understanding {
  const name = normalizeName(splitCodeAndName(text).name)
  if (name === '') {
    return tidyText(text) === '' ? ok({ text: '' }) : failed(`不认识支出类别“${tidyText(text)}”：请填名称`)
  }
  const kind = KIND_PATTERNS.find(([, pattern]) => pattern.test(name))?.[0]
  if (kind !== undefined) return ok({ text: EXPENDITURE_KIND_NAMES[kind] })
  if (name.startsWith('基本')) {
    const economicCode = findEconomicCode()
    const classCode = economicCode.slice(0, 3)
    const basic = /^30[13]$/.test(classCode)
      ? 'personnel'
      : /^(302|310)$/.test(classCode)
        ? 'publicFunds'
        : undefined
    return basic === undefined
      ? failed('“基本支出”要分清人员经费还是公用经费：请填其中一种')
      : ok({
          text: EXPENDITURE_KIND_NAMES[basic],
          note: `基本支出按经济科目 ${economicCode} 读作${EXPENDITURE_KIND_NAMES[basic]}`,
        })
  }
  return failed(`不认识支出类别“${tidyText(text)}”：请填人员经费、公用经费、项目支出等`)
}

interface Named {
  readonly code: string
  readonly name: string
}

/** By name, by code, by both in one cell, or by a code that lost its leading zeros; only what one has is taken. */
function findNamed<T extends Named>(
  list: readonly T[],
  text: string,
): { readonly found: T; readonly note?: string } | undefined {
  const tidy = normalizeName(text)
  const { code: written, name } = splitCodeAndName(text)
  const code = written.replace(/[ .-]/g, '')
  const only = (fits: (candidate: T) => boolean) => {
    const all = list.filter(fits)
    return all.length === 1 ? all[0] : undefined
  }
  const exact =
    only((candidate) => normalizeName(candidate.name) === tidy && tidy !== '') ??
    only((candidate) => candidate.code === tidy.replace(/\.0+$/, '') && tidy !== '') ??
    only((candidate) => candidate.code === code && code !== '') ??
    only((candidate) => normalizeName(candidate.name) === normalizeName(name) && name !== '')
  if (exact !== undefined) return { found: exact }
  const shortened = only((candidate) => code !== '' && stripZeros(candidate.code) === stripZeros(code))
  if (shortened === undefined) return undefined
  return { found: shortened, note: `编码 ${code} 少了前面的零，读作 ${shortened.code} ${shortened.name}` }
}

function describeMissing(list: readonly Named[], text: string, noun: string, screen: string): string {
  const name = tidyText(text)
  const count = list.filter((candidate) => normalizeName(candidate.name) === normalizeName(name)).length
  return count > 1
    ? `有 ${String(count)} 个${noun}叫“${name}”：请改填${noun}编码`
    : `没有${noun}“${name}”：请先在“${screen}”中添加`
}

function stripZeros(code: string): string {
  return code.replace(/^0+/, '')
}

export function readPastedUnitCode(units: readonly Unit[], text: string): Understanding {
  if (tidyText(text) === '') return ok({ text: '' })
  const match = findNamed(units, text)
  if (match === undefined) return failed(describeMissing(units, text, '单位', '基本信息'))
  return ok({ text: match.found.code, ...(match.note === undefined ? {} : { note: match.note }) })
}

/** Gives the project's id, which its column takes as picked. A project named makes the line a project's. */
export function readPastedProject(projects: readonly Project[], text: string): Understanding {
  const tidy = tidyText(text)
  if (tidy === '' || /^[-—–]+$/.test(tidy)) return ok({ text: '' })
  const match = findNamed(projects, text)
  if (match === undefined) return failed(describeMissing(projects, text, '项目', '项目与绩效'))
  return ok({ text: match.found.id, ...(match.note === undefined ? {} : { note: match.note }) })
}
