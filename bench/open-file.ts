import { createDraft, type Draft } from '../src/domain/draft.ts'
import { parseDraftFile } from '../src/files/draft-file.ts'
import { serializeDraftFile } from '../src/files/serialize-draft-file.ts'
import { createBenchLedger, type LedgerCodes } from './ledger.ts'
import { formatMilliseconds, formatRatio, measureMedian } from './measure.ts'

const LINE_COUNTS = [1_000, 10_000, 100_000] as const
const AIM = 4

/** Times opening a file beside `JSON.parse` of the same text, which no reader can do without. */
export function benchOpenFile(codes: LedgerCodes): readonly string[] {
  const measured = LINE_COUNTS.map((lineCount) => {
    const text = createBenchFileText(lineCount, codes)
    const runs = lineCount > 50_000 ? 9 : 30
    return {
      lineCount,
      size: text.length,
      jsonParse: measureMedian(runs, () => JSON.parse(text) as unknown),
      open: measureMedian(runs, () => parseDraftFile(text)),
    }
  })
  const largest = measured.at(-1)
  const ratio = largest === undefined ? Number.NaN : largest.open / largest.jsonParse
  return [
    '| lines | file | `JSON.parse` | opening: parse, validate, build | opening ÷ `JSON.parse` |',
    '| ---: | ---: | ---: | ---: | ---: |',
    ...measured.map(
      ({ lineCount, size, jsonParse, open }) =>
        `| ${lineCount.toLocaleString('en')} | ${(size / 1_000_000).toFixed(1)} MB | ${formatMilliseconds(jsonParse)} | ` +
        `${formatMilliseconds(open)} | ${formatRatio(open / jsonParse)} |`,
    ),
    '',
    `At 100 000 lines: ${formatRatio(ratio)} (aim ${String(AIM)}×: ${ratio <= AIM ? 'reached' : 'MISSED'}).`,
  ]
}

function createBenchDraft(lineCount: number, codes: LedgerCodes): Draft {
  const empty = createDraft('00000000-0000-4000-8000-000000000001', 2026, '2026-02-11T06:03:00Z')
  const units = Array.from({ length: 20 }, (_, index) => ({
    code: `2030${String(index).padStart(2, '0')}`,
    name: `测量单位${String(index + 1)}`,
    nature: '行政',
    rank: '',
    funding: '财政拨款',
  }))
  return {
    ...empty,
    department: { code: '203', name: '测量部门' },
    units,
    ...createBenchLedger(lineCount, codes),
  }
}

export function createBenchFileText(lineCount: number, codes: LedgerCodes): string {
  return serializeDraftFile({ draft: createBenchDraft(lineCount, codes), tables: [], findings: [] })
}
