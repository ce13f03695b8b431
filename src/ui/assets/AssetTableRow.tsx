import { useMemo } from 'react'
import type { AmountUnit } from '../../domain/amount.ts'
import type { AssetRow } from '../../domain/draft.ts'
import type { ASSET_KEYS } from '../../domain/edit-assets.ts'
import { locateAsset } from '../../domain/part-place.ts'
import { ASSET_LABELS } from '../../narrative/annex-words.ts'
import { AmountField } from '../fields/AmountField.tsx'
import { EntryPartContext } from '../fields/entry-form.ts'
import silent from '../fields/SilentLabels.module.css'
import { TextEntry } from '../fields/TextEntry.tsx'
import { ASSET_COUNTERS, readQuantity } from './asset-rows.ts'
import styles from './AssetsPage.module.css'

interface AssetTableRowProps {
  readonly assetKey: (typeof ASSET_KEYS)[number]
  readonly row: AssetRow | undefined
  readonly unit: AmountUnit
  readonly isReadOnly: boolean
  readonly onChange: (stepName: string, patch: Partial<Omit<AssetRow, 'key'>>) => boolean
}

export function AssetTableRow({ assetKey, row, unit, isReadOnly, onChange }: AssetTableRowProps) {
  const name = ASSET_LABELS[assetKey]
  const isOfWhich = assetKey === 'officeBuildings'
  const part = useMemo(
    () => ({ key: locateAsset(assetKey), at: locateAsset(assetKey), name }),
    [assetKey, name],
  )
  return (
    <EntryPartContext value={part}>
      <tr data-mark-at={part.at}>
        <th scope="row" className={isOfWhich ? styles.ofWhich : undefined}>
          {isOfWhich ? `其中：${name}` : name}
        </th>
        <td className={silent.labels}>
          <div className={styles.counted}>
            <TextEntry
              label={`${name}数量`}
              name="quantity"
              value={row?.quantity ?? ''}
              inputMode="numeric"
              read={readQuantity}
              className={styles.quantity ?? ''}
              isReadOnly={isReadOnly}
              onCommit={(text) => onChange(`修改${name}数量`, { quantity: text === '' ? null : text })}
            />
            <span className={styles.counter}>{ASSET_COUNTERS[assetKey]}</span>
          </div>
        </td>
        <td className={silent.labels}>
          <AmountField
            label={`${name}价值`}
            name="value"
            value={row?.value ?? null}
            unit={unit}
            isReadOnly={isReadOnly}
            onCommit={(amount) => onChange(`修改${name}价值`, { value: amount })}
          />
        </td>
      </tr>
    </EntryPartContext>
  )
}
