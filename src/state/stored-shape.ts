import { isExpenditureKind } from '../domain/expenditure-kind.ts'
import { isFundSource } from '../domain/fund-source.ts'
import type { OpenDraft } from './draft-store.ts'
import type { HistoryStep } from './history.ts'

type Members = Readonly<Record<string, unknown>>
type Guard = (value: unknown) => boolean

/**
 * Whether what the storage gave back has the shape that this program works on; a guard against a damaged or foreign
 * record, quick enough for every opening, and no second reader of draft files.
 */
export function isOpenDraft(value: unknown): value is OpenDraft {
  return (
    isMembers(value) &&
    hasTexts(value, ['storageKey']) &&
    typeof value.isSample === 'boolean' &&
    isListOf(value.storedDifferences, isMembers) &&
    isAbsentOr(value.storedTables, (tables) => isListOf(tables, isStoredTable)) &&
    isAbsentOr(value.fileVersion, Number.isSafeInteger) &&
    isAbsentOr(value.envelopeExtra, isMembers) &&
    isAbsentOr(value.label, isText) &&
    isAbsentOr(value.isViewOnly, (flag) => flag === true) &&
    isDraft(value.draft)
  )
}

export function isHistoryStep(value: unknown): value is HistoryStep {
  return (
    isMembers(value) &&
    Number.isSafeInteger(value.serial) &&
    hasTexts(value, ['name', 'at']) &&
    isListOf(value.forward, isMembers) &&
    isListOf(value.backward, isMembers)
  )
}

export function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function hasTexts(value: Members, names: readonly string[]): boolean {
  return names.every((name) => typeof value[name] === 'string')
}

function isStoredTable(value: unknown): boolean {
  return (
    isMembers(value) &&
    hasTexts(value, ['id', 'title']) &&
    isListOf(value.rows, (row) => isListOf(row, isText)) &&
    isListOf(value.notes, isText)
  )
}

function isDraft(value: unknown): boolean {
  return (
    isMembers(value) &&
    hasTexts(value, ['id']) &&
    isAbsentOr(value.modifiedAt, isText) &&
    Number.isSafeInteger(value.fiscalYear) &&
    isRecordWith(['code', 'name'])(value.department) &&
    isListOf(value.units, isRecordWith(['code', 'name', 'nature', 'rank', 'funding'])) &&
    isListOf(value.revenues, isLine) &&
    isListOf(value.expenditures, isExpenditureLine) &&
    isListOf(value.projects, isProject) &&
    OPTIONAL_OBJECTS.every((name) => isAbsentOr(value[name], isMembers)) &&
    OPTIONAL_LISTS.every((name) => isAbsentOr(value[name], (list) => isListOf(list, isMembers))) &&
    isAbsentOr(value.marks, (list) => isListOf(list, isMark))
  )
}

const OPTIONAL_OBJECTS = ['customSubjects', 'priorYear', 'assets', 'narrative', 'approval'] as const
const OPTIONAL_LISTS = ['procurement', 'dutyTargets', 'glossary', 'waivers'] as const

function isLine(value: unknown): boolean {
  return (
    isMembers(value) &&
    hasTexts(value, ['id', 'unitCode', 'functionCode']) &&
    isText(value.source) &&
    isFundSource(value.source) &&
    typeof value.carryOver === 'boolean' &&
    isEnteredAmount(value.amount)
  )
}

function isExpenditureLine(value: unknown): boolean {
  return (
    isLine(value) &&
    isMembers(value) &&
    isText(value.kind) &&
    isExpenditureKind(value.kind) &&
    isText(value.economicCode) &&
    (value.projectId === null || isText(value.projectId))
  )
}

function isProject(value: unknown): boolean {
  return (
    isMembers(value) &&
    hasTexts(value, ['id', 'code', 'name', 'unitCode', 'fundUse']) &&
    isMembers(value.spendingPlan) &&
    Object.values(value.spendingPlan).every((figure) => isMembers(figure) || isEnteredAmount(figure)) &&
    isListOf(value.goals, isText) &&
    isListOf(value.indicators, isRecordWith(['id', 'name', 'value']))
  )
}

function isMark(value: unknown): boolean {
  return isRecordWith(['at', 'note'])(value) && isMembers(value) && isAbsentOr(value.field, isText)
}

function isEnteredAmount(value: unknown): boolean {
  return value === null || Number.isSafeInteger(value)
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isRecordWith(names: readonly string[]): Guard {
  return (value) => isMembers(value) && hasTexts(value, names)
}

export function isListOf(value: unknown, isItem: Guard): boolean {
  return Array.isArray(value) && value.every(isItem)
}

function isAbsentOr(value: unknown, isPresent: Guard): boolean {
  return value === undefined || isPresent(value)
}
