import type { JsonObject } from '../../lib/json.ts'
import type { DraftFileError } from '../draft-file-error.ts'
import { createFile, createLine } from './small-file.ts'

export interface RefusedShape {
  readonly why: string
  readonly file: JsonObject
  readonly kind: DraftFileError['kind']
  readonly path: string
}

function line(why: string, members: JsonObject, kind: DraftFileError['kind'], member: string): RefusedShape {
  const path = `draft.expenditures[0].${member}`
  return { why: `a line with ${why}`, file: createFile({ expenditures: [createLine(members)] }), kind, path }
}

function part(
  why: string,
  members: JsonObject,
  path: string,
  kind: DraftFileError['kind'] = 'wrongType',
): RefusedShape {
  return { why, file: createFile(members), kind, path: `draft.${path}` }
}

function without(member: string): RefusedShape {
  const { [member]: _, ...rest } = createFile().draft
  return {
    why: `a draft without ${member}`,
    file: { ...createFile(), draft: rest },
    kind: 'missing',
    path: `draft.${member}`,
  }
}

function lineWithout(member: string): RefusedShape {
  const { [member]: _, ...rest } = createLine({})
  return {
    why: `a line without ${member}`,
    file: createFile({ expenditures: [rest] }),
    kind: 'missing',
    path: `draft.expenditures[0].${member}`,
  }
}

const { draft, ...ENVELOPE } = createFile()

/** Files that a JSON Schema can tell are wrong too. */
export const REFUSED_SHAPES: readonly RefusedShape[] = [
  { why: 'an envelope without a draft', file: ENVELOPE, kind: 'missing', path: 'draft' },
  { why: 'a draft that is a list', file: { ...ENVELOPE, draft: [] }, kind: 'wrongType', path: 'draft' },
  { why: 'a version in words', file: { ...createFile(), version: '1' }, kind: 'wrongType', path: 'version' },
  { why: 'no version', file: { format: 'department-budget', draft }, kind: 'missing', path: 'version' },
  ...['id', 'fiscalYear', 'department', 'units', 'revenues', 'expenditures', 'projects'].map(without),
  ...['id', 'source', 'kind'].map(lineWithout),
  line('a number as amount', { amount: 1.5 }, 'wrongType', 'amount'),
  line('null as amount', { amount: null }, 'wrongType', 'amount'),
  line('words as amount', { amount: '一百' }, 'badAmount', 'amount'),
  line('an exponent', { amount: '1e3' }, 'badAmount', 'amount'),
  line('a separator', { amount: '1,000' }, 'badAmount', 'amount'),
  line('a blank before the amount', { amount: ' 1' }, 'badAmount', 'amount'),
  line('a plus sign', { amount: '+1' }, 'badAmount', 'amount'),
  line('a point and nothing after', { amount: '1.' }, 'badAmount', 'amount'),
  line('full-width digits', { amount: '１' }, 'badAmount', 'amount'),
  line('seven decimals', { amount: '1.0000000' }, 'badAmount', 'amount'),
  line('an unknown source', { source: 'lottery' }, 'unknownSource', 'source'),
  line('a source every object has', { source: 'constructor' }, 'unknownSource', 'source'),
  line('no source yet', { source: '' }, 'unknownSource', 'source'),
  line('an unknown kind', { kind: 'toString' }, 'unknownKind', 'kind'),
  line('a number as code', { functionCode: 2_013_201 }, 'wrongType', 'functionCode'),
  line('a carry-over in words', { carryOver: 'false' }, 'wrongType', 'carryOver'),
  line('null as carry-over', { carryOver: null }, 'wrongType', 'carryOver'),
  line('a number as project', { projectId: 1 }, 'wrongType', 'projectId'),
  line('null as academicAbroad', { academicAbroad: null }, 'wrongType', 'academicAbroad'),
  part('a year in words', { fiscalYear: '2025' }, 'fiscalYear'),
  part('a part of a year', { fiscalYear: 2025.5 }, 'fiscalYear'),
  part('a part of last year', { priorYear: { fiscalYear: 2024.5 } }, 'priorYear.fiscalYear'),
  part('a time that is no text', { modifiedAt: 5 }, 'modifiedAt'),
  part('null for a part that may be absent', { customSubjects: null }, 'customSubjects'),
  part('a department without a name', { department: { code: '1' } }, 'department.name', 'missing'),
  part('a unit that is a text', { units: ['203001'] }, 'units[0]'),
  part('null for a line', { revenues: [null] }, 'revenues[0]'),
  part('lines in an object', { expenditures: {} }, 'expenditures'),
  part('own subjects that are no list', { customSubjects: { economic: {} } }, 'customSubjects.economic'),
  part('a project without id', { projects: [{ name: 'x' }] }, 'projects[0].id', 'missing'),
  part('a plan that is a list', { projects: [{ id: 'p', spendingPlan: [] }] }, 'projects[0].spendingPlan'),
  part(
    'a planned number',
    { projects: [{ id: 'p', spendingPlan: { june: 0 } }] },
    'projects[0].spendingPlan.june',
  ),
  part('a goal that is a number', { projects: [{ id: 'p', goals: ['a', 1] }] }, 'projects[0].goals[1]'),
  part('null for the goals', { projects: [{ id: 'p', goals: null }] }, 'projects[0].goals'),
  part(
    'an indicator value as number',
    { projects: [{ id: 'p', indicators: [{ id: 'i', value: 90 }] }] },
    'projects[0].indicators[0].value',
  ),
  part('last year as a number', { priorYear: { total: 5 } }, 'priorYear.total'),
  part('a reason that is a list', { priorYear: { reasons: { basic: [] } } }, 'priorYear.reasons.basic'),
  part(
    'a 三公 figure in words',
    { priorYear: { threePublic: { reception: '无' } } },
    'priorYear.threePublic.reception',
    'badAmount',
  ),
  part('an asset value as number', { assets: { rows: [{ key: 'x', value: 1 }] } }, 'assets.rows[0].value'),
  part('procurement without id', { procurement: [{}] }, 'procurement[0].id', 'missing'),
  part(
    'a procured number',
    { procurement: [{ id: 'q', amounts: { ownFunds: 1 } }] },
    'procurement[0].amounts.ownFunds',
  ),
  part('a chapter that is a list', { narrative: { duties: [] } }, 'narrative.duties'),
  part('a duty without id', { dutyTargets: [{ duty: 'x' }] }, 'dutyTargets[0].id', 'missing'),
  part('a term that is null', { glossary: [{ term: null }] }, 'glossary[0].term'),
  part('an approval that is a text', { approval: '〔2026〕1 号' }, 'approval'),
  part('marks in an object', { marks: {} }, 'marks'),
  part('null for the marks', { marks: null }, 'marks'),
  part('a mark that is a text', { marks: ['projects/p1'] }, 'marks[0]'),
  part('a mark whose field is null', { marks: [{ at: 'projects/p1', field: null }] }, 'marks[0].field'),
  part('a mark with a number as note', { marks: [{ at: 'projects/p1', note: 1 }] }, 'marks[0].note'),
  part('a waiver without text', { waivers: [{ check: 1 }] }, 'waivers[0].check'),
]
