import { loadCatalog } from '../../../catalogs/load-catalog.ts'
import type { AmountUnit } from '../../../domain/amount.ts'
import { createProjectFields } from '../../../domain/create-project.ts'
import { createDraft, type Draft } from '../../../domain/draft.ts'
import type { ExpenditureLine } from '../../../domain/ledger.ts'
import {
  createExpenditureColumns,
  type ExpenditureColumnId,
} from '../../ledger-grid/expenditure-column-list.ts'
import type { LedgerContext } from '../../ledger-grid/line-column.ts'
import { expenditureList } from '../../ledger-grid/line-list.ts'
import { applyPaste } from '../apply-paste.ts'
import { proposeSettings, type PasteSettings } from '../paste-settings.ts'
import { planPaste } from '../plan-paste.ts'
import { createCellReader } from '../read-pasted-cell.ts'
import { readPastedTable } from '../read-pasted-table.ts'

export const catalog = await loadCatalog(2026)
export const units = [
  { code: '001001', name: '示例县教育局本级', nature: '', rank: '', funding: '' },
  { code: '001002', name: '示例县第一中学', nature: '', rank: '', funding: '' },
]
export const projects = [{ id: 'p1', ...createProjectFields('001001'), code: '0123', name: '2026年校舍维修' }]

export const COLUMN_IDS: readonly ExpenditureColumnId[] = [
  'unitCode',
  'kind',
  'functionCode',
  'economicCode',
  'source',
  'carryOver',
  'projectId',
  'amount',
]

interface Trial {
  readonly text?: string
  readonly html?: string
  readonly lines?: readonly ExpenditureLine[]
  readonly selected?: readonly string[]
  readonly columnIds?: readonly string[]
  readonly amountUnit?: AmountUnit
  readonly settings?: Partial<PasteSettings>
}

/** Pastes a block as it would come in without a word of the user, or with the settings given. */
export function paste(trial: Trial) {
  const lines = trial.lines ?? []
  const context: LedgerContext = { catalog, units, projects, amountUnit: trial.amountUnit ?? 'wanYuan' }
  const columns = createExpenditureColumns(context, COLUMN_IDS)
  const proposal = proposeSettings(readPastedTable({ text: trial.text ?? '', html: trial.html ?? '' }), {
    target: { lineIds: trial.selected ?? [], columnIds: trial.columnIds ?? [...COLUMN_IDS] },
    gridColumnIds: COLUMN_IDS,
    context,
    unit: context.amountUnit,
  })
  const settings = { ...proposal.settings, ...trial.settings }
  const first = lines.findIndex(({ id }) => id === trial.selected?.[0])
  const planned = planPaste(proposal.source, settings, {
    columns,
    readCell: createCellReader(context, settings.unit),
    linesFromPlace: first === -1 ? [] : lines.slice(first),
    template: expenditureList.create('new', lines.at(-1), '001001'),
  })
  const draft: Draft = { ...createDraft('d', 2026, '2026-01-01T00:00:00Z'), expenditures: lines }
  let count = 0
  const createId = () => `n${String((count += 1))}`
  const insertBefore = settings.mode === 'insert' ? trial.selected?.[0] : undefined
  const after = applyPaste(draft, expenditureList, planned, createId, insertBefore)
  return { proposal, settings, planned, lines: after.expenditures, draft, after }
}

export function line(id: string, patch: Partial<ExpenditureLine> = {}): ExpenditureLine {
  return {
    ...expenditureList.create(id, undefined, '001001'),
    functionCode: '2050101',
    economicCode: '30101',
    ...patch,
  }
}
