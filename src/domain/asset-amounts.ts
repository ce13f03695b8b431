import { assertNever } from '../lib/assert-never.ts'
import { amountFromFen, parseAmount, ZERO, type Amount } from './amount.ts'
import type { AssetRow, Assets } from './draft.ts'
import { ASSET_KEYS } from './edit-assets.ts'

const OF_WHICH = 'officeBuildings'
/** As files from elsewhere may hold it; here it is always computed. */
const TOTAL_KEY = 'total'

/** 资产总额: 办公用房 is part of the buildings and not added again, nor is what has no row in print; `null` past the exact sums. */
export function sumAssets(rows: readonly AssetRow[]): Amount | null {
  const fen = rows
    .filter(({ key }) => key !== OF_WHICH && isPrinted(key))
    .reduce((sum, { value }) => sum + (value ?? ZERO), 0)
  return Number.isSafeInteger(fen) ? amountFromFen(fen) : null
}

function isPrinted(key: string): boolean {
  return (ASSET_KEYS as readonly string[]).includes(key)
}

/** What does not fit together in 国有资产, with the row and the field where it is put right. */
export type AssetMisfit = AssetPlace &
  (
    | { readonly kind: 'areaOfPart' | 'valueOfPart' | 'noQuantity' | 'noValue' | 'repeated' | 'unknown' }
    | { readonly kind: 'total'; readonly stated: Amount; readonly computed: Amount }
  )

interface AssetPlace {
  readonly key: string
  readonly field: 'quantity' | 'value'
}

export function findAssetMisfits(assets: Pick<Assets, 'rows' | 'extra'>): readonly AssetMisfit[] {
  const { rows } = assets
  return [
    ...rows.flatMap((row, index) => findRowMisfits(row, rows.slice(0, index))),
    ...findPartMisfits(rows),
    ...findTotalMisfits(assets),
  ]
}

function findRowMisfits({ key, quantity, value }: AssetRow, before: readonly AssetRow[]): AssetMisfit[] {
  if (key === TOTAL_KEY) return []
  const hasQuantity = (quantity ?? '').trim() !== ''
  const isRepeated = before.some((row) => row.key === key)
  return [
    ...(hasQuantity && value === null ? [{ kind: 'noValue', key, field: 'value' } as const] : []),
    ...(!hasQuantity && value !== null ? [{ kind: 'noQuantity', key, field: 'quantity' } as const] : []),
    ...(isRepeated ? [{ kind: 'repeated', key, field: 'value' } as const] : []),
    ...(isPrinted(key) ? [] : [{ kind: 'unknown', key, field: 'value' } as const]),
  ]
}

function findPartMisfits(rows: readonly AssetRow[]): AssetMisfit[] {
  const whole = rows.find(({ key }) => key === 'buildings')
  const part = rows.find(({ key }) => key === OF_WHICH)
  if (part === undefined) return []
  const isLarger = readQuantity(part.quantity) > readQuantity(whole?.quantity)
  const isDearer = (part.value ?? ZERO) > (whole?.value ?? ZERO)
  return [
    ...(isLarger ? [{ kind: 'areaOfPart', key: OF_WHICH, field: 'quantity' } as const] : []),
    ...(isDearer ? [{ kind: 'valueOfPart', key: OF_WHICH, field: 'value' } as const] : []),
  ]
}

/** Files of others may have separators; what is no number is compared with nothing. */
function readQuantity(text: string | null | undefined): number {
  return Number((text ?? '0').replaceAll(/[,，\s]/g, ''))
}

function findTotalMisfits({ rows, extra }: Pick<Assets, 'rows' | 'extra'>): AssetMisfit[] {
  const member = extra?.[TOTAL_KEY]
  const read = typeof member === 'string' ? parseAmount(member) : undefined
  const stated = rows.find(({ key }) => key === TOTAL_KEY)?.value ?? (read?.ok === true ? read.value : null)
  const computed = sumAssets(rows)
  if (stated === null || computed === null || stated === computed) return []
  return [{ kind: 'total', key: TOTAL_KEY, field: 'value', stated, computed }]
}

const NAMES: Readonly<Record<string, string>> = {
  buildings: '房屋',
  officeBuildings: '办公用房',
  vehicles: '车辆',
  equipmentOver200k: '单价 20 万元以上的设备',
  other: '其他固定资产',
}

/** The misfit in a few words without a full stop, the same at the field and in a finding. */
export function describeAssetMisfit(misfit: AssetMisfit): string {
  const name = NAMES[misfit.key] ?? `“${misfit.key}”`
  switch (misfit.kind) {
    case 'areaOfPart':
      return '办公用房的面积大于房屋的面积'
    case 'valueOfPart':
      return '办公用房的价值大于房屋的价值'
    case 'noQuantity':
      return `${name}有价值，没有数量`
    case 'noValue':
      return `${name}有数量，没有价值`
    case 'repeated':
      return `${name}填了两行`
    case 'unknown':
      return `资产项目${name}不在公开的表中`
    case 'total':
      return '资产总额不等于各项之和'
    default:
      return assertNever(misfit)
  }
}
