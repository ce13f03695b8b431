import { parseDraftFile } from '../src/files/draft-file.ts'
import { createBenchFileText } from './draft.ts'
import type { LedgerCodes } from './ledger.ts'
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
