import type { AmountError } from '../domain/amount.ts'
import { EXPENDITURE_KIND_NAMES } from '../domain/expenditure-kind.ts'
import { FUND_SOURCE_NAMES } from '../domain/fund-source.ts'
import { assertNever } from '../lib/assert-never.ts'
import { describePlace } from './describe-place.ts'
import { DRAFT_FILE_VERSION } from './draft-file.ts'
import type { DraftFileError, JsonType } from './draft-file-error.ts'
import type { ForeignKind } from './foreign-file.ts'

const TYPE_NAMES: Record<JsonType, string> = {
  object: '对象 { }',
  array: '列表 [ ]',
  string: '文本（写在引号里）',
  number: '数字',
  integer: '整数',
  boolean: 'true 或 false',
  null: '空值 null',
}

const AGAIN = '请向提供文件的人重新索取，或用“导出 JSON”另存一份再打开。'
const CORRECT = '请在生成此文件的程序中改正后重新导出。'

const OPENS = '“打开文件”只认“导出 JSON”保存的草稿文件（.json）和本软件导出的送审稿（.pdf）。'

const FOREIGN_WORDS: Record<ForeignKind, string> = {
  empty: '这是一个空文件，里面没有内容：可能没有保存完，或在传输中出了错。请向提供文件的人重新索取。',
  pdf: `这是 PDF 文件，不是草稿。${OPENS}`,
  spreadsheet: `这是 Excel 或 WPS 表格文件，不是草稿。${OPENS}表格中的明细可以在“支出”或“收入”中用“从 Excel 粘贴”录入。`,
  wordDocument: `这是 Word 或 WPS 文字文件，不是草稿。${OPENS}`,
  presentation: `这是演示文稿，不是草稿。${OPENS}`,
  archive: `这是压缩包，不是草稿。如果草稿在里面，请先解压，再打开其中的 .json 文件。`,
  oldOffice: `这是 Excel、Word 或 WPS 的旧版文件（.xls、.doc 等），不是草稿。${OPENS}`,
  image: `这是图片，不是草稿。${OPENS}`,
  webPage: `这是网页或 XML 文件，不是草稿。${OPENS}`,
}

/** Why a file was refused, where, and what to do, for the person who opened it. The open draft is not changed. */
export function describeDraftFileError(error: DraftFileError): string {
  switch (error.kind) {
    case 'tooBig':
      return `文件有 ${String(error.megabytes)} MB，超过可以打开的 ${String(error.most)} MB，不像部门预算草稿。请确认选对了文件。`
    case 'foreignFile':
      return FOREIGN_WORDS[error.found]
    case 'notUtf8':
      return `文件不是 UTF-8 编码的文本${describeEncoding(error.looksLike)}`
    case 'notJson':
      return `文件内容不是完整的 JSON${describePosition(error.position)}，可能在传输中损坏，或被手工改动过。${AGAIN}`
    case 'tooDeep':
      return `文件内容嵌套超过 ${String(error.most)} 层，不是部门预算草稿。请确认选对了文件。`
    case 'tooManyParts':
      return `文件中的对象和列表超过 ${error.most.toLocaleString('en-US')} 个，不像部门预算草稿。请确认选对了文件。`
    case 'notADraft':
      return describeOtherFile(error.found)
    case 'badVersion':
      return `${describePlace(error.path)}应为 1、2、3 这样的整数，文件中是 ${clip(error.found)}。${CORRECT}`
    case 'newerVersion':
      return `文件由更新版本的程序保存（文件版本 ${String(error.version)}，本程序支持到版本 ${String(DRAFT_FILE_VERSION)}），其内容无法按本程序的版本读取：${describeDraftFileError(error.reason)}请换用新版程序打开。`
    case 'forbiddenKey':
      return `文件中有不允许的成员名 __proto__，可能被恶意改动过，没有打开。请向提供文件的人核实。`
    case 'missing':
      return `缺少${describePlace(error.path)}。${CORRECT}`
    case 'wrongType':
      return `${describePlace(error.path)}应为${error.expected.map((type) => TYPE_NAMES[type]).join('或')}，文件中却是${describeFound(error)}。${CORRECT}`
    case 'unknownSource':
      return `${describePlace(error.path)}：“${clip(error.found)}”不是已知的资金来源。可用的有：${listNames(FUND_SOURCE_NAMES)}。${CORRECT}`
    case 'unknownKind':
      return `${describePlace(error.path)}：“${clip(error.found)}”不是已知的支出类别。可用的有：${listNames(EXPENDITURE_KIND_NAMES)}。${CORRECT}`
    case 'badAmount':
      return `${describePlace(error.path)}：“${clip(error.found)}”${describeAmountError(error.reason)}${CORRECT}`
    case 'repeatedId':
      return `${describePlace(error.path)}与${describePlace(error.firstPath)}的标识（id）都是“${clip(error.id)}”，同一列表中不得重复。${CORRECT}`
    case 'sumTooLarge':
      return `${describePlace(error.path)}的金额加起来超出可以精确计算的范围（约 90 亿万元），请检查是否把元当作万元填写。${CORRECT}`
    default:
      return assertNever(error)
  }
}

/** Said beside a draft that opened read-only. */
export function describeNewerVersion(version: number): string {
  return `此文件由更新版本的程序保存（文件版本 ${String(version)}，本程序支持到版本 ${String(DRAFT_FILE_VERSION)}），只能查看和导出，不能修改。要修改请换用新版程序。`
}

function describeFound({
  expected,
  found,
}: {
  readonly expected: readonly JsonType[]
  readonly found: JsonType
}): string {
  return found === 'number' && expected.includes('integer') ? '带小数的数字' : TYPE_NAMES[found]
}

function describeEncoding(looksLike: 'utf16' | 'gb18030' | null): string {
  switch (looksLike) {
    case 'utf16':
      return '，像是“Unicode（UTF-16）”编码。请用记事本打开，另存为时把编码选为 UTF-8，再打开。'
    case 'gb18030':
      return '，像是 GBK/GB18030（记事本里的 ANSI）编码。请用记事本打开，另存为时把编码选为 UTF-8，再打开。'
    case null:
      return `，可能不是部门预算草稿，或已损坏。${AGAIN}`
  }
}

function describePosition(position: { readonly line: number; readonly column: number } | null): string {
  return position === null
    ? ''
    : `：从第 ${String(position.line)} 行第 ${String(position.column)} 个字符起不合语法`
}

function describeOtherFile(found: 'otherContent' | 'otherFormat' | 'publicData'): string {
  switch (found) {
    case 'otherContent':
      return '这不是部门预算草稿：其中没有部门、单位、收入、支出和项目。请确认选对了文件。'
    case 'otherFormat':
      return `这是一个 JSON 文件，但不是部门预算草稿：${describePlace('format')}应为 department-budget。请确认选对了文件。`
    case 'publicData':
      return '这是随公开稿发布的数据，只有公开的各表和文字，没有明细，不能作为草稿打开。请打开送审稿所附的草稿，或用“导出 JSON”保存的文件。'
  }
}

function describeAmountError(reason: AmountError): string {
  switch (reason.kind) {
    case 'notANumber':
      return '不是金额：应为以万元计的十进制数字，如 12.5，不含千分位、单位和空格。'
    case 'tooManyDecimals':
      return `的小数超过 ${String(reason.most)} 位，已细于一分钱。`
    case 'tooLarge':
      return '超出可以精确计算的范围（约 90 亿万元），请检查是否把元当作万元填写。'
    default:
      return assertNever(reason)
  }
}

function listNames(names: Readonly<Record<string, string>>): string {
  return Object.entries(names)
    .map(([id, name]) => `${id}（${name}）`)
    .join('、')
}

const LONGEST_QUOTE = 30

/** A file may hold anything; a message quotes its beginning. */
function clip(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text
}
