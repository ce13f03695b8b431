import { UNIT_NATURES, type Unit } from '../../domain/draft.ts'
import { nameColumn } from '../../tables/columns.ts'
import type { StatementSource } from '../statement-source.ts'
import type { Block, TableBlock } from './block.ts'
import { askFor, composeText } from './compose-text.ts'

const NATURE_WORDS: Readonly<Record<string, string>> = {
  行政: '行政单位',
  参公: '参照公务员法管理的事业单位',
  公益一类: '公益一类事业单位',
  公益二类: '公益二类事业单位',
  其他: '其他性质的单位',
}

/** 机构设置: how many units of which nature, and the table that names them. */
export function composeInstitutions(source: StatementSource): readonly Block[] {
  const { units, words } = source
  if (units.length === 0) return [askFor('预算单位')]
  const sentence = words.body === '部门' ? describeUnits(units) : describeUnit(units[0])
  return [...composeText(source, sentence), createInstitutionsTable(source)]
}

function describeUnits(units: readonly Unit[]): string {
  const counts = countByNature(units)
  const [first] = counts
  const opening = '纳入{{department}}预算编制范围的单位共 {{unitCount}} 个'
  if (first === undefined) return `${opening}，机构设置情况见下表。`
  const natures =
    counts.length === 1 && first.count === units.length
      ? `${units.length === 1 ? '为' : '均为'}${first.words}`
      : `其中：${counts.map(({ words, count }) => `${words} ${String(count)} 个`).join('，')}`
  return `${opening}，${natures}。机构设置情况见下表。`
}

function describeUnit(unit: Unit | undefined): string {
  const nature = unit === undefined ? '' : nameNature(unit.nature)
  return nature === ''
    ? '{{department}}的机构设置情况见下表。'
    : `{{department}}为${nature}，机构设置情况见下表。`
}

/** In the order of the natures, then of the draft; what is not filled in is not counted. */
export function countByNature(
  units: readonly Unit[],
): readonly { readonly words: string; readonly count: number }[] {
  const natures = units.map(({ nature }) => nature.trim()).filter((nature) => nature !== '')
  const names = [...new Set<string>([...UNIT_NATURES, ...natures])]
  return names
    .map((name) => ({
      words: nameNature(name),
      count: natures.filter((nature) => nature === name).length,
    }))
    .filter(({ count }) => count > 0)
}

function nameNature(nature: string): string {
  const name = nature.trim()
  return Object.hasOwn(NATURE_WORDS, name) ? (NATURE_WORDS[name] ?? name) : name
}

function createInstitutionsTable({ units, words }: StatementSource): TableBlock {
  return {
    kind: 'table',
    id: 'institutions',
    caption: `${words.body}机构设置情况`,
    headLeft: '',
    headRight: '',
    orientation: 'portrait',
    columns: [
      nameColumn('单位名称', 6),
      nameColumn('单位性质', 2.5),
      nameColumn('单位规格', 2.5),
      nameColumn('经费保障形式', 3),
    ],
    rows: units.map(({ name, nature, rank, funding }) => [name, nature, rank, funding]),
    totalRows: [],
    notes: [],
  }
}
