import { useRef } from 'react'
import { formatRounded } from '../../domain/amount.ts'
import { describeAssetMisfit, findAssetMisfits, sumAssets } from '../../domain/asset-amounts.ts'
import type { Assets } from '../../domain/draft.ts'
import { ASSET_KEYS, updateAssetRow, updateAssets } from '../../domain/edit-assets.ts'
import { locateAsset } from '../../domain/part-place.ts'
import { AmountField } from '../fields/AmountField.tsx'
import { AMOUNT_UNIT_NAMES, describeAmount } from '../fields/describe-amount.ts'
import { EntryForm } from '../fields/EntryForm.tsx'
import { EntryGroup } from '../fields/EntryGroup.tsx'
import { formatPaddedAmount } from '../fields/format-padded-amount.ts'
import { TextEntry } from '../fields/TextEntry.tsx'
import { commit, useDraft, useIsReadOnly } from '../hooks/use-draft.ts'
import { useRequestedField } from '../hooks/use-requested-field.ts'
import { useView } from '../hooks/use-view.ts'
import { LinkButton } from '../primitives/LinkButton.tsx'
import { PageHeader } from '../primitives/PageHeader.tsx'
import { readDate } from './asset-rows.ts'
import styles from './AssetsPage.module.css'
import { AssetTableRow } from './AssetTableRow.tsx'

const NO_ASSETS: Assets = { rows: [] }

/** 国有资产: what the department holds at the end of last year, and what it will buy. */
export function AssetsPage() {
  const page = useRef<HTMLDivElement>(null)
  const draft = useDraft()
  const isReadOnly = useIsReadOnly()
  const unit = useView((view) => view.amountUnit)
  useRequestedField(page)
  const assets = draft.assets ?? NO_ASSETS
  const { asOf = '', rows, plannedPurchase = null } = assets
  const total = sumAssets(rows)
  const misfits = findAssetMisfits(assets).map(describeAssetMisfit)
  const lastDay = `${String(draft.fiscalYear - 1)}-12-31`
  const unitName = AMOUNT_UNIT_NAMES[unit]

  return (
    <div ref={page} className={styles.page}>
      <PageHeader
        title="国有资产"
        purpose="部门及所属单位上年末占用的固定资产和本年拟购置金额，没有的填 0。"
      />
      <EntryForm className={styles.card ?? ''}>
        <div className={styles.top}>
          <EntryGroup at={locateAsset('asOf')} name="" label="截止时间" className={styles.date}>
            <TextEntry
              label="截止时间"
              name="asOf"
              value={asOf}
              hint={`如 ${lastDay}`}
              read={readDate}
              isReadOnly={isReadOnly}
              onCommit={(text) =>
                commit('修改资产截止时间', (before) => updateAssets(before, { asOf: text }))
              }
            />
          </EntryGroup>
          {asOf === '' && !isReadOnly && (
            <p className={styles.offer}>
              <LinkButton
                onClick={() => {
                  commit('填写资产截止时间', (before) => updateAssets(before, { asOf: lastDay }))
                }}
              >
                填上年末（{lastDay}）
              </LinkButton>
            </p>
          )}
        </div>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">项目</th>
              <th scope="col" className={styles.quantityColumn}>
                数量
              </th>
              <th scope="col" className={styles.valueColumn}>
                价值（{unitName}）
              </th>
            </tr>
          </thead>
          <tbody>
            <tr className={styles.totalRow}>
              <th scope="row">资产总额</th>
              <td />
              <td className={styles.figure}>
                {total !== null && (
                  <span title={describeAmount(total)}>{formatPaddedAmount(total, unit)}</span>
                )}
              </td>
            </tr>
            {ASSET_KEYS.map((key) => (
              <AssetTableRow
                key={key}
                assetKey={key}
                row={rows.find((row) => row.key === key)}
                unit={unit}
                isReadOnly={isReadOnly}
                onChange={(stepName, patch) =>
                  commit(stepName, (before) => updateAssetRow(before, key, patch))
                }
              />
            ))}
          </tbody>
        </table>
        <p className={styles.note} role="status">
          {misfits.length > 0 && <span className={styles.misfit}>请核对：{misfits.join('；')}。</span>}
        </p>
        <EntryGroup
          at={locateAsset('plannedPurchase')}
          name=""
          label="本年拟购置固定资产"
          className={styles.purchase}
        >
          <AmountField
            label={`${String(draft.fiscalYear)} 年拟购置固定资产金额`}
            name="plannedPurchase"
            value={plannedPurchase}
            unit={unit}
            hint={
              plannedPurchase === null
                ? '没有购置计划填 0'
                : `正文中列示 ${formatRounded(plannedPurchase)} 万元`
            }
            isReadOnly={isReadOnly}
            onCommit={(amount) =>
              commit('修改拟购置金额', (before) => updateAssets(before, { plannedPurchase: amount }))
            }
          />
        </EntryGroup>
      </EntryForm>
    </div>
  )
}
