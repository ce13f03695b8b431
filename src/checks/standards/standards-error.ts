import { assertNever } from '../../lib/assert-never.ts'
import type { TextPosition } from '../../lib/locate-json-error.ts'

/** Every way a file of standards can be refused; places and expectations are in words. */
export type StandardsFileError =
  | { readonly kind: 'tooBig' }
  | { readonly kind: 'notUtf8' }
  | { readonly kind: 'notJson'; readonly position: TextPosition | null }
  | { readonly kind: 'notStandards' }
  | { readonly kind: 'newerVersion'; readonly version: number }
  | { readonly kind: 'unknownMember'; readonly place: string; readonly found: string }
  | { readonly kind: 'missing'; readonly place: string }
  | { readonly kind: 'badValue'; readonly place: string; readonly expected: string }
  | { readonly kind: 'badShare'; readonly place: string; readonly least: number; readonly most: number }

const UNCHANGED = '审核标准没有改变。'

/** Why a file was refused, where, and what to do. */
export function describeStandardsFileError(error: StandardsFileError): string {
  switch (error.kind) {
    case 'tooBig':
      return `文件太大，不像审核标准。请确认选对了文件。${UNCHANGED}`
    case 'notUtf8':
      return `文件不是 UTF-8 编码的文本。请用记事本打开，另存为时把编码选为 UTF-8，再导入。${UNCHANGED}`
    case 'notJson':
      return `文件内容不是完整的 JSON${describePosition(error.position)}，可能没有下载完，或手工改错了。${UNCHANGED}`
    case 'notStandards':
      return `这不是审核标准文件。只能导入用“导出”保存的审核标准。${UNCHANGED}`
    case 'newerVersion':
      return `文件由更新版本的程序保存（文件版本 ${String(error.version)}）。请换用新版程序，或在新版中重新导出。${UNCHANGED}`
    case 'unknownMember':
      return `${error.place === '' ? '文件' : error.place}中有不认识的内容“${clip(error.found)}”，可能写错了名称。请改正后再导入。${UNCHANGED}`
    case 'missing':
      return `缺少${error.place}。请补上后再导入。${UNCHANGED}`
    case 'badValue':
      return `${error.place}应为${error.expected}。请改正后再导入。${UNCHANGED}`
    case 'badShare':
      return `${error.place}应为 ${String(error.least)} 到 ${String(error.most)} 之间、最多四位小数的数。请改正后再导入。${UNCHANGED}`
    default:
      return assertNever(error)
  }
}

function describePosition(position: TextPosition | null): string {
  return position === null
    ? ''
    : `：从第 ${String(position.line)} 行第 ${String(position.column)} 个字符起不合语法`
}

const LONGEST_QUOTE = 30

function clip(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text
}
