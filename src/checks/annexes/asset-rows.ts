import { describeAssetMisfit, findAssetMisfits, type AssetMisfit } from '../../domain/asset-amounts.ts'
import { subtractAmounts, ZERO } from '../../domain/amount.ts'
import type { AssetRow } from '../../domain/draft.ts'
import { locateAsset } from '../../domain/part-place.ts'
import { assertNever } from '../../lib/assert-never.ts'
import type { Check, CheckFinding } from '../check.ts'
import { compareFigures } from '../compare-figures.ts'
import { describeAmount, describeGap } from '../wording.ts'

export const assetsFitTogether: Check = {
  id: 'G03',
  severity: 'error',
  isBinding: false,
  rule: '资产总额等于各项之和；办公用房不超过房屋；数量和价值同时有，或者都没有。',
  basis: '国有资产占用情况表；算术',
  run: ({ disclosure: { draft } }) => {
    const { assets } = draft
    if (assets === undefined) return []
    return findAssetMisfits(assets).map((misfit) => describeMisfit(misfit, assets.rows))
  },
}

function describeMisfit(misfit: AssetMisfit, rows: readonly AssetRow[]): CheckFinding {
  const { key, field, kind } = misfit
  const find = (wanted: string): AssetRow | undefined => rows.find((row) => row.key === wanted)
  const words = describeAssetMisfit(misfit)
  const finding = { severity: 'error', title: words, at: locateAsset(key), field } as const
  switch (kind) {
    case 'areaOfPart': {
      const [part, whole] = [find(key)?.quantity ?? '0', find('buildings')?.quantity ?? '0']
      const message = `国有资产：${words}：${part} 平方米，房屋 ${whole} 平方米。办公用房包含在房屋中，请改正。`
      return { ...finding, message, evidence: `${part} ${whole}` }
    }
    case 'valueOfPart': {
      const [part, whole] = [find(key)?.value ?? ZERO, find('buildings')?.value ?? ZERO]
      const compared = compareFigures(
        { label: '办公用房价值', amount: part },
        { label: '房屋价值', amount: whole },
      )
      const gap = describeGap(subtractAmounts(part, whole))
      const figures = `${describeAmount(part)}，房屋 ${describeAmount(whole)}，多 ${gap}`
      return {
        ...finding,
        message: `国有资产：${words}：${figures}。办公用房包含在房屋中，请改正。`,
        ...compared,
      }
    }
    case 'noQuantity':
    case 'noValue': {
      const row = find(key)
      const evidence = `${row?.quantity ?? ''}|${String(row?.value ?? '')}`
      const message = `国有资产：${words}。请补填；没有这项资产的，数量和价值都不填。`
      return { ...finding, message, evidence }
    }
    case 'repeated':
    case 'unknown': {
      const own = rows
        .filter((row) => row.key === key)
        .map(({ quantity, value }) => `${quantity ?? ''}|${String(value ?? '')}`)
      return {
        ...finding,
        message: `国有资产：${words}。请并入表中的项目，或删去这一行。`,
        evidence: own.join(' '),
      }
    }
    case 'total': {
      const { stated, computed } = misfit
      const compared = compareFigures(
        { label: '文件中的资产总额', amount: stated },
        { label: '各项之和', amount: computed },
      )
      const gap = compared.difference === undefined ? '' : `，相差 ${describeGap(compared.difference)}`
      const message = `国有资产：文件中的资产总额 ${describeAmount(stated)}，各项之和 ${describeAmount(computed)}${gap}。请核对各项价值。`
      return { ...finding, message, ...compared }
    }
    default:
      return assertNever(kind)
  }
}
