import { parseAmount, subtractAmounts, ZERO, type Amount } from '../../domain/amount.ts'
import type { ProcurementRow } from '../../domain/draft.ts'
import { locateProcurement } from '../../domain/part-place.ts'
import { sumProcurementRow } from '../../domain/procurement-amounts.ts'
import type { Check, CheckFinding } from '../check.ts'
import { compareFigures } from '../compare-figures.ts'
import type { ProcurementStandards } from '../standards/standards.ts'
import { describeAmount, describeGap } from '../wording.ts'
import { describePurchase } from './describe-purchase.ts'
import { formatShare, takeShare } from '../share.ts'

export const purchasesReserveShares: Check = {
  id: 'G02',
  severity: 'warning',
  isBinding: false,
  rule:
    '货物和服务、工程限额以下的采购全部预留给中小企业，超过的按最低比例预留；预留的按最低比例给小微企业。' +
    '限额和比例见审核标准，默认 200 万元、400 万元，三成，六成。',
  basis: '《政府采购促进中小企业发展管理办法》第七条、第八条',
  run: ({ disclosure, standards: { procurement } }) =>
    (disclosure.draft.procurement ?? []).flatMap((row, index) => {
      const amount = sumProcurementRow(row)
      if (amount === null || amount <= ZERO) return []
      const shortfalls = [findSmeShortfall(row, amount, procurement), findSmallShortfall(row, procurement)]
      return shortfalls
        .filter((shortfall) => shortfall !== undefined)
        .map((shortfall) => describeShortfall(shortfall, row, index))
    }),
}

/** Less reserved than asked for. */
interface Shortfall {
  readonly field: 'smeReserved' | 'smallMicroReserved'
  readonly title: string
  readonly label: string
  readonly demand: string
  readonly reserved: Amount
  readonly least: Amount
}

function findSmeShortfall(
  { catalogueNumber, smeReserved }: ProcurementRow,
  amount: Amount,
  standards: ProcurementStandards,
): Shortfall | undefined {
  const { name, limit } = findLimit(catalogueNumber, amount, standards)
  const isWhole = amount <= limit
  const least = isWhole ? amount : takeShare(amount, standards.smeShare)
  const reserved = smeReserved ?? ZERO
  if (reserved >= least) return undefined
  const whole = `采购金额 ${describeAmount(amount)}，${name} ${describeAmount(limit)}`
  const demand = isWhole
    ? `${whole}以下的应全部预留给中小企业`
    : `${whole}以上的至少预留 ${formatShare(standards.smeShare)} 给中小企业，即 ${describeAmount(least)}`
  const title = isWhole ? '没有全部预留给中小企业' : '预留给中小企业的不够'
  return { field: 'smeReserved', title, label: '预留中小企业', demand, reserved, least }
}

function findSmallShortfall(
  { smeReserved = null, smallMicroReserved }: ProcurementRow,
  { smallMicroShare }: ProcurementStandards,
): Shortfall | undefined {
  const whole = smeReserved ?? ZERO
  const least = takeShare(whole, smallMicroShare)
  const reserved = smallMicroReserved ?? ZERO
  if (reserved >= least) return undefined
  const demand =
    `预留中小企业 ${describeAmount(whole)}，` +
    `其中至少 ${formatShare(smallMicroShare)} 给小微企业，即 ${describeAmount(least)}`
  const title = '预留给小微企业的不够'
  return { field: 'smallMicroReserved', title, label: '其中小微企业', demand, reserved, least }
}

/** Where the number tells neither works from the rest, the limit between the two asks for nothing that only one of them needs. */
function findLimit(
  catalogueNumber: string,
  amount: Amount,
  { goodsAndServicesLimit, worksLimit, worksNumbers, goodsAndServicesNumbers }: ProcurementStandards,
): { readonly name: string; readonly limit: Amount } {
  const number = catalogueNumber.trim().toUpperCase()
  const begins = (beginnings: readonly string[]): boolean =>
    beginnings.some((beginning) => number.startsWith(beginning))
  const goods = { name: '货物和服务', limit: readLimit(goodsAndServicesLimit) }
  const works = { name: '工程', limit: readLimit(worksLimit) }
  if (begins(worksNumbers)) return works
  if (begins(goodsAndServicesNumbers) || amount <= goods.limit) return goods
  return amount <= works.limit ? goods : works
}

function readLimit(text: string): Amount {
  const limit = parseAmount(text)
  return limit.ok ? limit.value : ZERO
}

function describeShortfall(shortfall: Shortfall, row: ProcurementRow, index: number): CheckFinding {
  const { field, title, label, demand, reserved, least } = shortfall
  const compared = compareFigures({ label, amount: reserved }, { label: '至少', amount: least })
  return {
    severity: 'warning',
    title,
    message:
      `${describePurchase(row, index)}：${demand}；现为 ${describeAmount(reserved)}，少 ${describeGap(subtractAmounts(reserved, least))}。` +
      '请改正预留数；不适宜的，填写核实说明。',
    at: locateProcurement(row.id),
    field,
    ...compared,
    evidence: row.catalogueNumber.trim() === '' ? '无品目' : row.catalogueNumber.trim(),
  }
}
