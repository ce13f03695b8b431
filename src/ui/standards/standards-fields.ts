import type { CheckId } from '../../checks/check.ts'
import { tryRead, type Read } from '../../checks/standards/read-values.ts'
import type { StandardsFileError } from '../../checks/standards/standards-error.ts'
import {
  PROCUREMENT_SHAPE,
  STANDARDS_SHAPE,
  THRESHOLDS_SHAPE,
} from '../../checks/standards/standards-shape.ts'
import type { Standards, Thresholds } from '../../checks/standards/standards.ts'
import type { JsonValue } from '../../lib/json.ts'
import { failed, ok, type Result } from '../../lib/result.ts'
import {
  listTypedPhrases,
  listTypedWords,
  readTypedLimit,
  readTypedNumber,
  readTypedShare,
  showShare,
} from './typed-values.ts'

/** One of the standards as a text that can be edited. */
export interface StandardsField {
  readonly key: string
  readonly label: string
  /** The rule that uses it. */
  readonly check: CheckId
  /** What it decides, with the law where one says so. */
  readonly hint: string
  /** After a number; a list has none. */
  readonly unit?: '%' | '字' | '万元'
  readonly show: (standards: Standards) => string
  /** The standards with what is typed; or what is wrong with it. */
  readonly accept: (standards: Standards, text: string) => Result<Standards, string>
}

function createField<T>(
  field: Omit<StandardsField, 'label' | 'accept'>,
  { name, read }: { readonly name: string; readonly read: Read<T> },
  parse: (text: string) => JsonValue,
  change: (standards: Standards, value: T) => Standards,
): StandardsField {
  return {
    ...field,
    label: name,
    accept: (standards, text) => {
      const value = tryRead(read, parse(text))
      return value.ok ? ok(change(standards, value.value)) : failed(describeTyped(value.error))
    },
  }
}

function describeTyped(error: StandardsFileError): string {
  switch (error.kind) {
    case 'badShare':
      return `请填 ${showShare(error.least)} 到 ${showShare(error.most)} 之间的百分数，最多两位小数`
    case 'badValue':
      return `${error.place}应为${error.expected}`
    default:
      return '请照说明填写'
  }
}

type WordList =
  'classifiedWords' | 'harmlessWords' | 'placeholders' | 'vagueValues' | 'projectsWithoutTargets'

function createWordField(key: WordList, check: CheckId, hint: string): StandardsField {
  return createField(
    { key, check, hint, show: (standards) => standards[key].join('\n') },
    STANDARDS_SHAPE[key],
    listTypedWords,
    (standards, words) => ({ ...standards, [key]: words }),
  )
}

export const LIST_FIELDS: readonly StandardsField[] = [
  createField(
    {
      key: 'stalePhrases',
      check: 'N10',
      hint: '一行一个，写成“用语：说明”；出现时提示，并写出说明。',
      show: ({ stalePhrases }) => stalePhrases.map(({ phrase, advice }) => `${phrase}：${advice}`).join('\n'),
    },
    STANDARDS_SHAPE.stalePhrases,
    listTypedPhrases,
    (standards, stalePhrases) => ({ ...standards, stalePhrases }),
  ),
  createWordField('classifiedWords', 'N12', '一行一个；出现时列为“疑似涉密，不得公开”。'),
  createWordField('harmlessWords', 'N12', '一行一个；其中含有涉密词语、但并不涉密的说法。'),
  createWordField('placeholders', 'N07', '一行一个；正式文字中不应留下的字样。'),
  createWordField('vagueValues', 'P11', '一行一个；指标值的文字描述中不应出现。'),
  createWordField('projectsWithoutTargets', 'P15', '一行一个，写项目名称或代码；不要求填绩效目标表。'),
]

const NO_LAW = '没有法定标准，供参考。'

function createThresholdField(
  member: keyof Thresholds,
  unit: '%' | '字',
  check: CheckId,
  hint: string,
): StandardsField {
  const show = (value: number): string => (unit === '%' ? showShare(value) : String(value))
  return createField(
    {
      key: `thresholds.${member}`,
      check,
      hint: hint + NO_LAW,
      unit,
      show: ({ thresholds }) => show(thresholds[member]),
    },
    THRESHOLDS_SHAPE[member],
    unit === '%' ? readTypedShare : readTypedNumber,
    (standards, value) => ({ ...standards, thresholds: { ...standards.thresholds, [member]: value } }),
  )
}

export const THRESHOLD_FIELDS: readonly StandardsField[] = [
  createThresholdField(
    'similarForms',
    '%',
    'P02',
    '两个项目的用途、目标和指标相同的文字达到此比例，视为雷同。',
  ),
  createThresholdField('sameValues', '%', 'P12', '一个项目中符号和值都相同的指标达到此比例，须核实。'),
  createThresholdField('otherExpenditure', '%', 'L15', '项目支出列其他支出科目的达到此比例，须核实。'),
  createThresholdField('repeatedSentence', '字', 'N08', '一章中重复的句子达到此字数，须核实。'),
]

const SME_LAW = '《政府采购促进中小企业发展管理办法》'

function createLimitField(member: 'goodsAndServicesLimit' | 'worksLimit', usual: string): StandardsField {
  return createField(
    {
      key: `procurement.${member}`,
      check: 'G02',
      hint: `不超过此数的全部预留给中小企业。${SME_LAW}第七条：${usual} 万元。`,
      unit: '万元',
      show: ({ procurement }) => procurement[member],
    },
    PROCUREMENT_SHAPE[member],
    readTypedLimit,
    (standards, value) => ({ ...standards, procurement: { ...standards.procurement, [member]: value } }),
  )
}

function createShareField(member: 'smeShare' | 'smallMicroShare', hint: string): StandardsField {
  return createField(
    {
      key: `procurement.${member}`,
      check: 'G02',
      hint,
      unit: '%',
      show: ({ procurement }) => showShare(procurement[member]),
    },
    PROCUREMENT_SHAPE[member],
    readTypedShare,
    (standards, value) => ({ ...standards, procurement: { ...standards.procurement, [member]: value } }),
  )
}

export const PROCUREMENT_FIELDS: readonly StandardsField[] = [
  createLimitField('goodsAndServicesLimit', '200'),
  createLimitField('worksLimit', '400'),
  createShareField('smeShare', `超过限额的至少预留此比例。${SME_LAW}第八条：30%。`),
  createShareField('smallMicroShare', `预留的至少有此比例给小微企业。${SME_LAW}第八条：60%。`),
]
