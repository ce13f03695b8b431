import type { Paper, PaperTable } from '../paper.ts'

/** A paper with nothing in it. */
export const BLANK_PAPER: Paper = {
  code: '203',
  name: '组织部门',
  fiscalYear: 2025,
  coverTitle: '部门预算信息公开',
  modifiedAt: '2025-01-15T08:30:00Z',
  parts: [],
  stamp: null,
  isDraftMarked: false,
  attachment: null,
}

/** A paper of tables alone. */
export function createTablesPaper(tables: readonly PaperTable[], given: Partial<Paper> = {}): Paper {
  return { ...BLANK_PAPER, parts: [{ kind: 'tables', title: '部门预算公开表', tables }], ...given }
}
