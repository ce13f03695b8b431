import {
  NARRATIVE_CHAPTERS,
  PRIOR_TOTALS,
  PROCUREMENT_SOURCES,
  THREE_PUBLIC_ITEMS,
  type Approval,
  type Assets,
  type DutyTarget,
  type GlossaryEntry,
  type Mark,
  type Narrative,
  type PaperTexts,
  type PriorYear,
  type ProcurementAmounts,
  type ProcurementRow,
  type Waiver,
} from '../../domain/draft.ts'
import type { JsonObject, JsonValue } from '../../lib/json.ts'
import type { JsonCursor } from '../json-cursor.ts'
import {
  readExtra,
  readPresent,
  readPresentAmounts,
  readPresentTexts,
  readTexts,
  valueOr,
} from '../read-members.ts'
import {
  APPROVAL_TEXTS,
  ASSETS_AMOUNTS,
  ASSETS_OPTIONAL_TEXTS,
  DUTY_TEXTS,
  GLOSSARY_TEXTS,
  MARK_OPTIONAL_TEXTS,
  MARK_TEXTS,
  PROCUREMENT_SHARES,
  PROCUREMENT_TEXTS,
  WAIVER_OPTIONAL_TEXTS,
  WAIVER_TEXTS,
} from './v1-members.ts'

const KNOWN = {
  priorYear: new Set<string>(['fiscalYear', 'reasons', 'formerReasons', 'threePublic', ...PRIOR_TOTALS]),
  threePublic: new Set<string>(THREE_PUBLIC_ITEMS),
  assets: new Set<string>([...ASSETS_OPTIONAL_TEXTS, 'rows', ...ASSETS_AMOUNTS]),
  assetRow: new Set<string>(['key', 'quantity', 'value']),
  procurementRow: new Set<string>([
    'id',
    'projectId',
    'unitPrice',
    'amounts',
    ...PROCUREMENT_TEXTS,
    ...PROCUREMENT_SHARES,
  ]),
  procurementAmounts: new Set<string>(PROCUREMENT_SOURCES),
  narrative: new Set<string>(NARRATIVE_CHAPTERS),
  dutyTarget: new Set<string>(['id', ...DUTY_TEXTS]),
  glossaryEntry: new Set<string>(GLOSSARY_TEXTS),
  approval: new Set<string>(APPROVAL_TEXTS),
  waiver: new Set<string>([...WAIVER_TEXTS, ...WAIVER_OPTIONAL_TEXTS]),
  mark: new Set<string>([...MARK_TEXTS, ...MARK_OPTIONAL_TEXTS]),
}

/** What a paper has of its own, in the draft or in a unit. */
export function readPaperTexts(cursor: JsonCursor, owner: JsonObject): PaperTexts {
  return {
    ...readPresent(owner, 'priorYear', (value) => readPriorYear(cursor, value)),
    ...readPresent(owner, 'narrative', (value) => readNarrative(cursor, value)),
    ...readPresent(owner, 'dutyTargets', (value) => readDutyTargets(cursor, value)),
  }
}

function readPriorYear(cursor: JsonCursor, value: JsonValue): PriorYear {
  const prior = cursor.object(value, 'priorYear')
  cursor.enter('priorYear')
  const result: PriorYear = {
    ...readPresent(prior, 'fiscalYear', () => cursor.requiredInteger(prior, 'fiscalYear')),
    ...readPresentAmounts(cursor, prior, PRIOR_TOTALS),
    ...readPresent(prior, 'reasons', (reasons) => readReasons(cursor, reasons, 'reasons')),
    ...readPresent(prior, 'formerReasons', (reasons) => readReasons(cursor, reasons, 'formerReasons')),
    ...readPresent(prior, 'threePublic', (items) => readThreePublic(cursor, items)),
    ...readExtra(prior, KNOWN.priorYear),
  }
  cursor.leave()
  return result
}

function readReasons(
  cursor: JsonCursor,
  value: JsonValue,
  member: 'reasons' | 'formerReasons',
): Readonly<Record<string, string>> {
  const reasons = cursor.object(value, member)
  cursor.enter(member)
  const result = readTexts(cursor, reasons, Object.keys(reasons))
  cursor.leave()
  return result
}

function readThreePublic(cursor: JsonCursor, value: JsonValue): NonNullable<PriorYear['threePublic']> {
  const items = cursor.object(value, 'threePublic')
  cursor.enter('threePublic')
  const result = {
    ...readPresentAmounts(cursor, items, THREE_PUBLIC_ITEMS),
    ...readExtra(items, KNOWN.threePublic),
  }
  cursor.leave()
  return result
}

export function readAssets(cursor: JsonCursor, value: JsonValue): Assets {
  const assets = cursor.object(value, 'assets')
  cursor.enter('assets')
  const result: Assets = {
    ...readPresentTexts(cursor, assets, ASSETS_OPTIONAL_TEXTS),
    rows: cursor.readObjects(valueOr(assets, 'rows', []), 'rows', (row) => ({
      key: cursor.text(row, 'key'),
      quantity: cursor.nullableText(row, 'quantity'),
      value: cursor.formAmount(row, 'value'),
      ...readExtra(row, KNOWN.assetRow),
    })),
    ...readPresentAmounts(cursor, assets, ASSETS_AMOUNTS),
    ...readExtra(assets, KNOWN.assets),
  }
  cursor.leave()
  return result
}

export function readProcurement(cursor: JsonCursor, value: JsonValue): readonly ProcurementRow[] {
  const rows = cursor.readObjects(value, 'procurement', (row) => ({
    id: cursor.requiredText(row, 'id'),
    projectId: cursor.nullableText(row, 'projectId'),
    ...readTexts(cursor, row, PROCUREMENT_TEXTS),
    unitPrice: cursor.formAmount(row, 'unitPrice'),
    amounts: readProcurementAmounts(cursor, row),
    ...readPresentAmounts(cursor, row, PROCUREMENT_SHARES),
    ...readExtra(row, KNOWN.procurementRow),
  }))
  cursor.refuseRepeatedIds(rows, 'procurement')
  return rows
}

function readProcurementAmounts(cursor: JsonCursor, row: JsonObject): ProcurementAmounts {
  const amounts = cursor.object(valueOr(row, 'amounts', {}), 'amounts')
  cursor.enter('amounts')
  const result = {
    ...readPresentAmounts(cursor, amounts, PROCUREMENT_SOURCES),
    ...readExtra(amounts, KNOWN.procurementAmounts),
  }
  cursor.leave()
  return result
}

function readNarrative(cursor: JsonCursor, value: JsonValue): Narrative {
  const narrative = cursor.object(value, 'narrative')
  cursor.enter('narrative')
  const chapters = NARRATIVE_CHAPTERS.filter((chapter) => narrative[chapter] !== undefined)
  const texts = chapters.map((chapter) => [chapter, cursor.nullableText(narrative, chapter)] as const)
  cursor.leave()
  return { ...Object.fromEntries(texts), ...readExtra(narrative, KNOWN.narrative) }
}

function readDutyTargets(cursor: JsonCursor, value: JsonValue): readonly DutyTarget[] {
  const targets = cursor.readObjects(value, 'dutyTargets', (target) => ({
    id: cursor.requiredText(target, 'id'),
    ...readTexts(cursor, target, DUTY_TEXTS),
    ...readExtra(target, KNOWN.dutyTarget),
  }))
  cursor.refuseRepeatedIds(targets, 'dutyTargets')
  return targets
}

export function readGlossary(cursor: JsonCursor, value: JsonValue): readonly GlossaryEntry[] {
  return cursor.readObjects(value, 'glossary', (entry) => ({
    ...readTexts(cursor, entry, GLOSSARY_TEXTS),
    ...readExtra(entry, KNOWN.glossaryEntry),
  }))
}

export function readApproval(cursor: JsonCursor, value: JsonValue): Approval {
  const approval = cursor.object(value, 'approval')
  cursor.enter('approval')
  const result = {
    ...readPresentTexts(cursor, approval, APPROVAL_TEXTS),
    ...readExtra(approval, KNOWN.approval),
  }
  cursor.leave()
  return result
}

export function readWaivers(cursor: JsonCursor, value: JsonValue): readonly Waiver[] {
  return cursor.readObjects(value, 'waivers', (waiver) => ({
    ...readTexts(cursor, waiver, WAIVER_TEXTS),
    ...readPresentTexts(cursor, waiver, WAIVER_OPTIONAL_TEXTS),
    ...readExtra(waiver, KNOWN.waiver),
  }))
}

export function readMarks(cursor: JsonCursor, value: JsonValue): readonly Mark[] {
  return cursor.readObjects(value, 'marks', (mark) => ({
    ...readTexts(cursor, mark, MARK_TEXTS),
    ...readPresentTexts(cursor, mark, MARK_OPTIONAL_TEXTS),
    ...readExtra(mark, KNOWN.mark),
  }))
}
