import type { ColumnGroup, LeafColumn } from './summary-table.ts'

export function amountColumn(header: string, width = 2.4): LeafColumn {
  return { header, content: 'amount', width }
}

export function nameColumn(header: string, width: number): LeafColumn {
  return { header, content: 'name', width }
}

/** 科目编码 and 科目名称 under the name of their classification. */
export function subjectColumns(header: string, nameWidth: number): ColumnGroup {
  return {
    header,
    columns: [
      { header: '科目编码', content: 'code', width: 2.2 },
      { header: '科目名称', content: 'name', width: nameWidth },
    ],
  }
}
