import type { Draft } from '../domain/draft.ts'

/** Not allowed in names on Windows, or not visible. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\p{Cf}]/gu
const LONGEST_NAME = 60

/** The PDF is what is sent for review; the JSON file is what is worked on. */
const COPY_NAMES = { json: '草稿', pdf: '送审稿' } as const

/** `组织部门2025年部门预算_送审稿.pdf`, safe on every system. */
export function createFileName({ department, fiscalYear }: Draft, extension: 'json' | 'pdf'): string {
  const cleaned = department.name.replace(FORBIDDEN, '').replace(/\s+/g, ' ').trim()
  const name = Array.from(cleaned).slice(0, LONGEST_NAME).join('')
  return `${name === '' ? '未命名部门' : name}${String(fiscalYear)}年部门预算_${COPY_NAMES[extension]}.${extension}`
}
