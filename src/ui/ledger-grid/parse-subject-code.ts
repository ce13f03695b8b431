import type { Catalog } from '../../domain/catalog.ts'
import type { Classification } from '../../domain/subject.ts'
import { failed, ok, type Result } from '../../lib/result.ts'
import { toHalfWidth } from '../../lib/to-half-width.ts'

/**
 * The code that a text means: digits are taken as typed, known or not; `2013201 行政运行` means its code, a name that only
 * one subject has means that one's.
 */
export function parseSubjectCode(
  catalog: Catalog,
  classification: Classification,
  text: string,
): Result<string, string> {
  const typed = text.replace(/[\uFF10-\uFF19]/g, toHalfWidth).trim()
  const code = /^(\d*)(?:\s.*)?$/.exec(typed)?.[1]
  if (code !== undefined && (code !== '' || typed === '')) return ok(code)
  const named = [...catalog[classification].values()].filter(({ name }) => name === typed)
  const [only] = named
  if (only !== undefined && named.length === 1) return ok(only.code)
  return failed(
    named.length > 1
      ? `有 ${String(named.length)} 个科目叫“${typed}”：请从列表中选择，或输入编码`
      : `没有找到科目“${typed}”：请输入编码、名称或拼音首字母，再从列表中选择`,
  )
}
