import type { ProcurementRow } from '../../domain/draft.ts'
import { createProcurementRow } from '../../domain/edit-procurement.ts'
import { readAmount } from '../../tables/testing/ledger-builders.ts'

/** A purchase of one piece from the general public budget; `reserved` and `small` default to what is asked for at most. */
export function purchase(
  amount: string,
  given: Partial<ProcurementRow> & { readonly reserved?: string; readonly small?: string } = {},
): ProcurementRow {
  const { reserved = amount, small = reserved, ...members } = given
  return {
    ...createProcurementRow('q1', null),
    item: '台式计算机',
    catalogueNumber: 'A02',
    measureUnit: '批',
    quantity: '1',
    unitPrice: readAmount(amount),
    amounts: { generalPublicBudget: readAmount(amount), ownFunds: readAmount('0') },
    smeReserved: readAmount(reserved),
    smallMicroReserved: readAmount(small),
    ...members,
  }
}
