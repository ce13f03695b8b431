import type { Draft } from '../domain/draft.ts'

/** Not allowed in names on Windows, or not visible. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\p{Cf}]/gu
const LONGEST_NAME = 60

/** The JSON file is what is worked on, the PDF what is sent for review or published. */
const KINDS = {
  json: { copy: '草稿', extension: 'json' },
  pdf: { copy: '送审稿', extension: 'pdf' },
  publicPdf: { copy: '公开稿', extension: 'pdf' },
  record: { copy: '审核记录', extension: 'pdf' },
  xlsx: { copy: '表格', extension: 'xlsx' },
  docx: { copy: '情况说明', extension: 'docx' },
} as const

/** `组织部门2025年部门预算_送审稿.pdf`, safe on every system; of a unit `第一中学2025年单位预算_公开稿.pdf`. */
export function createFileName(
  { department, fiscalYear }: Draft,
  kind: keyof typeof KINDS,
  unitName?: string,
): string {
  const cleaned = (unitName ?? department.name).replace(FORBIDDEN, '').replace(/\s+/g, ' ').trim()
  const name = Array.from(cleaned).slice(0, LONGEST_NAME).join('')
  const body = unitName === undefined ? '部门' : '单位'
  const { copy, extension } = KINDS[kind]
  return `${name === '' ? `未命名${body}` : name}${String(fiscalYear)}年${body}预算_${copy}.${extension}`
}
