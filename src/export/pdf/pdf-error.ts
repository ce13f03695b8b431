import { assertNever } from '../../lib/assert-never.ts'

/** Every way an export can fail. */
export type PdfError =
  | { readonly kind: 'assetNotLoaded'; readonly asset: string; readonly reason: string }
  | { readonly kind: 'engineNotStarted'; readonly reason: string }
  | { readonly kind: 'fontMissing'; readonly family: string }
  | { readonly kind: 'compileFailed'; readonly message: string }
  | { readonly kind: 'engineCrashed'; readonly message: string }
  | { readonly kind: 'cancelled' }
  /** A 公开稿 was asked for while errors are open. */
  | { readonly kind: 'openErrors'; readonly count: number }
  /** A 公开稿 was asked for that would print what is still to be filled in: each once. */
  | { readonly kind: 'unfinished'; readonly asked: readonly string[] }

export function describePdfError(error: PdfError): string {
  switch (error.kind) {
    case 'assetNotLoaded':
      return `生成 PDF 需要的文件没有载入（${error.asset}：${error.reason}）。请检查网络后再试；已填写的内容不受影响。`
    case 'engineNotStarted':
      return `排版引擎没有启动（${error.reason}）。请更新浏览器或换一个浏览器后再试。`
    case 'fontMissing':
      return `字体“${error.family}”没有载入，为避免印出空白，没有生成 PDF。请刷新页面后再试。`
    case 'compileFailed':
      return `排版没有完成：${error.message}。请把这句话告诉维护人员；已填写的内容不受影响。`
    case 'engineCrashed':
      return `排版引擎意外中止（${error.message}）。请再试一次；仍不成功时请关闭其他网页以腾出内存。`
    case 'cancelled':
      return '已取消生成 PDF。'
    case 'openErrors':
      return `还有 ${String(error.count)} 处须改正的问题，改正或写明理由后才能生成公开稿。请到“审核”中逐条处理。`
    case 'unfinished':
      return `公开稿中还有没有填写的内容：${nameFew(error.asked)}。填写后才能生成。`
    default:
      return assertNever(error)
  }
}

const MOST_NAMED = 3

function nameFew(asked: readonly string[]): string {
  const named = asked
    .slice(0, MOST_NAMED)
    .map((text) => `“${text}”`)
    .join('')
  return asked.length > MOST_NAMED ? `${named}等 ${String(asked.length)} 处` : named
}

/** What is said beside a PDF in which these characters could not be printed. */
export function describeUnprintable(characters: readonly string[]): string {
  const named = characters.map((character) => `“${character}”（${formatCodePoint(character)}）`)
  return `随附字体中没有以下字符，PDF 里这些位置是空白：${named.join('、')}。请改用其他写法后重新导出。`
}

function formatCodePoint(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase()
  return `U+${hex.padStart(4, '0')}`
}
