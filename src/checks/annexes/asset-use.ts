import { amountFromFen, ZERO, type Amount, type EnteredAmount } from '../../domain/amount.ts'
import type { Draft } from '../../domain/draft.ts'
import { locateAsset } from '../../domain/part-place.ts'
import { sumProcurementRow } from '../../domain/procurement-amounts.ts'
import type { Check, CheckFinding } from '../check.ts'
import { compareFigures } from '../compare-figures.ts'
import type { Review } from '../review.ts'
import { describeAmount, describeGap } from '../wording.ts'

export const assetsFitTheBudget: Check = {
  id: 'G04',
  severity: 'warning',
  isBinding: false,
  rule: '没有公务用车的，不安排公务用车运行维护费；本年拟购置固定资产等于政府采购中的固定资产。',
  basis: '国有资产占用情况与“三公”经费、政府采购预算相互一致',
  run: (review) => [...checkVehicles(review), ...checkPlannedPurchase(review)],
}

function checkVehicles({ disclosure, papers }: Review): readonly CheckFinding[] {
  const { assets } = disclosure.draft
  const operation = papers[0]?.comparisons.find(({ figure }) => figure === 'threePublic.vehicleOperation')
  if (assets === undefined || operation === undefined || operation.current <= ZERO) return []
  const row = assets.rows.find(({ key }) => key === 'vehicles')
  const quantity = (row?.quantity ?? '').trim()
  if (quantity !== '' && Number(quantity) !== 0) return []
  return [
    {
      severity: 'warning',
      title: '没有车辆，却有公务用车运行维护费',
      message:
        `国有资产中车辆数量${quantity === '' ? '没有填' : '是 0'}，“三公”经费中公务用车运行维护费 ${describeAmount(operation.current)}。` +
        '请核对车辆数量和支出；租用、借用车辆的，填写核实说明。',
      at: locateAsset('vehicles'),
      field: 'quantity',
      evidence: `${quantity}|${String(operation.current)}`,
    },
  ]
}

function checkPlannedPurchase({ disclosure: { draft }, standards }: Review): readonly CheckFinding[] {
  const { assets, procurement } = draft
  if (assets === undefined && procurement === undefined) return []
  const bought = sumAssetPurchases(draft, standards.procurement.assetNumbers)
  const planned = assets?.plannedPurchase ?? ZERO
  if (bought === undefined || (planned >= bought.least && planned <= bought.most)) return []
  const compared = compareFigures(
    { label: '拟购置固定资产', amount: planned },
    { label: '政府采购中的固定资产', amount: bought.least },
  )
  const gap = compared.difference === undefined ? '' : `，相差 ${describeGap(compared.difference)}`
  return [
    {
      severity: 'warning',
      title: '拟购置固定资产与政府采购不一致',
      message:
        `国有资产中本年拟购置固定资产 ${describeAmount(planned)}，政府采购中属于固定资产的 ${describeAmount(bought.least)}${gap}。` +
        '请核对；不列入政府采购的零星购置，填写核实说明。',
      at: locateAsset('plannedPurchase'),
      field: 'plannedPurchase',
      ...compared,
    },
  ]
}

/** What is surely spent on assets, and what is when every row that does not say is one; `undefined` past the exact sums. */
function sumAssetPurchases(
  { procurement = [] }: Draft,
  assetNumbers: readonly string[],
): { readonly least: Amount; readonly most: Amount } | undefined {
  const numbered = procurement.map((row) => ({
    number: row.catalogueNumber.trim().toUpperCase(),
    amount: sumProcurementRow(row),
  }))
  const sum = (isCounted: (number: string) => boolean): Amount | null =>
    sumIfExact(numbered.filter(({ number }) => isCounted(number)).map(({ amount }) => amount))
  const isAsset = (number: string): boolean => assetNumbers.some((beginning) => number.startsWith(beginning))
  const least = sum(isAsset)
  const most = sum((number) => number === '' || isAsset(number))
  return least === null || most === null ? undefined : { least, most }
}

function sumIfExact(amounts: readonly EnteredAmount[]): Amount | null {
  const fen = amounts.reduce<number>((sum, amount) => sum + (amount ?? ZERO), 0)
  return Number.isSafeInteger(fen) ? amountFromFen(fen) : null
}
