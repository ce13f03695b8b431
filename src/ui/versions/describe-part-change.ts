import type { PartChange, RecordChange } from '../../files/compare-drafts.ts'

export const CHANGE_WORDS: Record<RecordChange['kind'], string> = {
  added: '增加',
  removed: '删除',
  changed: '修改',
}

const KINDS = ['added', 'removed', 'changed'] as const

/** `3 行增加，2 行修改，顺序调整` */
export function describePartChange({ records, fields, counter, isReordered }: PartChange): string {
  const counts = KINDS.map((kind) => ({
    kind,
    count: records.filter((record) => record.kind === kind).length,
  }))
  return [
    ...counts
      .filter(({ count }) => count > 0)
      .map(({ kind, count }) => `${String(count)} ${counter ?? '处'}${CHANGE_WORDS[kind]}`),
    ...(fields.length > 0 ? [`${String(fields.length)} 处修改`] : []),
    ...(isReordered ? ['顺序调整'] : []),
  ].join('，')
}
