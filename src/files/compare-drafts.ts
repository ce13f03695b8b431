import type { Draft } from '../domain/draft.ts'
import { isSameContent } from '../lib/is-same-content.ts'
import { isJsonList } from '../lib/json-guards.ts'
import type { JsonObject, JsonValue } from '../lib/json.ts'
import { isReordered, keyElements, type KeyedElement } from '../lib/keyed-list.ts'
import { compareFields, type FieldChange } from './compare-fields.ts'
import { createWording, type SubjectNames, type Wording } from './compare-wording.ts'
import { describePlace } from './describe-place.ts'
import { formatPath } from './json-path.ts'
import { serializeDraft } from './serialize-draft-file.ts'

/** A line, project or the like of a list that is there in one state only, or is not the same in both. */
export interface RecordChange {
  readonly kind: 'added' | 'removed' | 'changed'
  /** Names it among the changes of its part. */
  readonly key: string
  /** Where it stands and what it is, in words. */
  readonly name: string
  /** What is otherwise; empty for one that is there in one state only. */
  readonly fields: readonly FieldChange[]
}

/** What is otherwise in one part of a draft, such as 收入. */
export interface PartChange {
  /** Its name in the file. */
  readonly part: string
  readonly name: string
  /** What its records are counted in; `null` for a part without records. */
  readonly counter: string | null
  readonly records: readonly RecordChange[]
  /** Of a part without records. */
  readonly fields: readonly FieldChange[]
  /** Records that both have stand in another order. */
  readonly isReordered: boolean
}

/** Parts in the order of the work; what is not named here comes last. */
const PARTS: readonly string[] = [
  'fiscalYear',
  'edition',
  'department',
  'units',
  'customSubjects',
  'revenues',
  'expenditures',
  'projects',
  'operatingFundsScope',
  'priorYear',
  'procurement',
  'assets',
  'narrative',
  'dutyTargets',
  'glossary',
  'approval',
  'waivers',
  'marks',
]

const PART_NAMES: ReadonlyMap<string, string> = new Map([
  ['revenues', '收入'],
  ['expenditures', '支出'],
  ['projects', '项目与绩效'],
  ['units', '单位'],
])

const COUNTERS: ReadonlyMap<string, string> = new Map([
  ['units', '个'],
  ['projects', '个'],
  ['glossary', '条'],
  ['waivers', '条'],
  ['marks', '条'],
  ['dutyTargets', '项'],
])

/** Content, not: which draft it is, and when it was changed. */
const NOT_COMPARED: readonly string[] = ['id', 'modifiedAt']

/** How one state of a draft became another, part by part; empty where both hold the same. */
export function compareDrafts(before: Draft, after: Draft, subjects?: SubjectNames): readonly PartChange[] {
  const [earlier, later] = [serializeDraft(before), serializeDraft(after)]
  const wording = createWording(before, after, subjects)
  const known = [...new Set([...PARTS, ...Object.keys(earlier), ...Object.keys(later)])]
  return known
    .filter((part) => !NOT_COMPARED.includes(part) && !isSameContent(earlier[part], later[part]))
    .map((part) => comparePart(part, readMember(earlier, part), readMember(later, part), wording))
}

function comparePart(
  part: string,
  before: JsonValue | undefined,
  after: JsonValue | undefined,
  wording: Wording,
): PartChange {
  const name = PART_NAMES.get(part) ?? describePlace(formatPath([part]))
  const isList = [before, after].every((value) => value === undefined || isJsonList(value))
  // A list of nothing and no list hold the same records, but are not the same.
  const isShort = [before, after].every((value) => !isJsonList(value) || value.length === 0)
  if (!isList || isShort) {
    const fields = compareFields(before, after, part, wording)
    return { part, name, counter: null, records: [], fields, isReordered: false }
  }
  const [earlier, later] = [listElements(before), listElements(after)]
  return {
    part,
    name,
    counter: COUNTERS.get(part) ?? '行',
    records: compareElements(part, earlier, later, wording),
    fields: [],
    isReordered: isReordered(earlier.keys(), later.keys()),
  }
}

type Elements = ReadonlyMap<string, KeyedElement>

/** In the order of the later state, what was removed before what is there. */
function compareElements(part: string, before: Elements, after: Elements, wording: Wording): RecordChange[] {
  const removed = [...before.values()]
    .filter(({ key }) => !after.has(key))
    .map((element) => ({
      kind: 'removed' as const,
      key: element.key,
      name: wording.nameRecord(part, element, 'before', true),
      fields: [],
    }))
  const others = [...after.values()].flatMap((element): RecordChange[] => {
    const { key } = element
    const earlier = before.get(key)
    if (earlier === undefined) {
      return [{ kind: 'added', key, name: wording.nameRecord(part, element, 'after', true), fields: [] }]
    }
    if (isSameContent(earlier.value, element.value)) return []
    const fields = compareFields(earlier.value, element.value, part, wording)
    return [{ kind: 'changed', key, name: wording.nameRecord(part, element, 'after', false), fields }]
  })
  return [...removed, ...others]
}

function listElements(value: JsonValue | undefined): Elements {
  return keyElements(isJsonList(value) ? value : [])
}

function readMember(owner: JsonObject, name: string): JsonValue | undefined {
  return Object.hasOwn(owner, name) ? owner[name] : undefined
}
