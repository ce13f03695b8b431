import type { CustomSubject, CustomSubjects, Department, Draft, Unit } from '../../domain/draft.ts'
import { findUnsafeSum } from '../../domain/ledger-bounds.ts'
import type { JsonObject, JsonValue } from '../../lib/json.ts'
import type { JsonCursor } from '../json-cursor.ts'
import { readExtra, readPresent, readPresentTexts, readTexts, valueOr } from '../read-members.ts'
import {
  readApproval,
  readAssets,
  readGlossary,
  readMarks,
  readPaperTexts,
  readProcurement,
  readWaivers,
} from './v1-annexes.ts'
import { readLedger } from './v1-ledger.ts'
import {
  DEPARTMENT_OPTIONAL_TEXTS,
  DRAFT_CHOICES,
  DRAFT_OPTIONAL_TEXTS,
  PAPER_MEMBERS,
  SUBJECT_TEXTS,
  UNIT_TEXTS,
} from './v1-members.ts'

const KNOWN = {
  draft: new Set<string>([
    'id',
    ...DRAFT_OPTIONAL_TEXTS,
    'fiscalYear',
    'department',
    'units',
    'customSubjects',
    'revenues',
    'expenditures',
    'projects',
    ...DRAFT_CHOICES,
    ...PAPER_MEMBERS,
    'assets',
    'procurement',
    'glossary',
    'approval',
    'waivers',
    'marks',
  ]),
  department: new Set<string>(['code', 'name', ...DEPARTMENT_OPTIONAL_TEXTS]),
  unit: new Set<string>([...UNIT_TEXTS, ...PAPER_MEMBERS]),
  customSubjects: new Set<string>(['functional', 'economic']),
  customSubject: new Set<string>(SUBJECT_TEXTS),
}

/** Reads a draft as version 1 of the file describes it; the cursor stands in the draft. */
export function readDraftV1(cursor: JsonCursor, draft: JsonObject): Draft {
  const result: Draft = {
    id: cursor.requiredText(draft, 'id'),
    ...readPresentTexts(cursor, draft, DRAFT_OPTIONAL_TEXTS),
    fiscalYear: cursor.requiredInteger(draft, 'fiscalYear'),
    department: readDepartment(cursor, draft),
    units: readUnits(cursor, draft),
    ...readPresent(draft, 'customSubjects', (value) => readCustomSubjects(cursor, value)),
    ...readLedger(cursor, draft),
    ...readPresentTexts(cursor, draft, DRAFT_CHOICES),
    ...readPaperTexts(cursor, draft),
    ...readPresent(draft, 'assets', (value) => readAssets(cursor, value)),
    ...readPresent(draft, 'procurement', (value) => readProcurement(cursor, value)),
    ...readPresent(draft, 'glossary', (value) => readGlossary(cursor, value)),
    ...readPresent(draft, 'approval', (value) => readApproval(cursor, value)),
    ...readPresent(draft, 'waivers', (value) => readWaivers(cursor, value)),
    ...readPresent(draft, 'marks', (value) => readMarks(cursor, value)),
    ...readExtra(draft, KNOWN.draft),
  }
  const unsafe = findUnsafeSum(result)
  if (unsafe !== undefined) {
    cursor.refuse({ kind: 'sumTooLarge', path: cursor.formatPath(unsafe), part: unsafe })
  }
  return result
}

function readDepartment(cursor: JsonCursor, draft: JsonObject): Department {
  const department = cursor.object(draft['department'], 'department')
  cursor.enter('department')
  const result = {
    code: cursor.requiredText(department, 'code'),
    name: cursor.requiredText(department, 'name'),
    ...readPresentTexts(cursor, department, DEPARTMENT_OPTIONAL_TEXTS),
    ...readExtra(department, KNOWN.department),
  }
  cursor.leave()
  return result
}

function readUnits(cursor: JsonCursor, draft: JsonObject): readonly Unit[] {
  return cursor.readObjects(draft['units'], 'units', (unit) => ({
    ...readTexts(cursor, unit, UNIT_TEXTS),
    ...readPaperTexts(cursor, unit),
    ...readExtra(unit, KNOWN.unit),
  }))
}

function readCustomSubjects(cursor: JsonCursor, value: JsonValue): CustomSubjects {
  const subjects = cursor.object(value, 'customSubjects')
  cursor.enter('customSubjects')
  const read = (member: 'functional' | 'economic'): readonly CustomSubject[] =>
    cursor.readObjects(valueOr(subjects, member, []), member, (subject) => ({
      ...readTexts(cursor, subject, SUBJECT_TEXTS),
      ...readExtra(subject, KNOWN.customSubject),
    }))
  const result = {
    functional: read('functional'),
    economic: read('economic'),
    ...readExtra(subjects, KNOWN.customSubjects),
  }
  cursor.leave()
  return result
}
