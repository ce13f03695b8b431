import { expect, test, vi } from 'vitest'
import { listMissingPdfTools, runPdfTool } from '../../../scripts/pdf-tools.mjs'
import { ALL_CHECKS, runChecks } from '../../checks/all-checks.ts'
import { DEFAULT_STANDARDS } from '../../checks/standards/default-standards.ts'
import { createWaiverKey, judgeFindings, listOpen } from '../../checks/waivers.ts'
import { openFixture } from '../../narrative/testing/open-fixture.ts'
import { createReview } from '../../review/create-review.ts'
import { exportPaper } from '../pdf/testing/paper-pdfs.ts'
import { createRecordPaper, type ReviewRecord } from './create-record-paper.ts'

// A first compilation takes seconds where the machine is busy.
vi.setConfig({ testTimeout: 120_000 })

const isSkipped = listMissingPdfTools().length > 0 && process.env['CI'] === undefined

const disclosure = await openFixture('faulty-organization-2025.json')
const findings = runChecks(createReview(disclosure, DEFAULT_STANDARDS))

/** One finding passed, one waived, one reason without its finding, the others open. */
function createRecord(): ReviewRecord {
  const passed = findings.find(({ check }) => check === 'P05')
  const waived = findings.find(({ severity }) => severity === 'warning')
  if (passed === undefined || waived === undefined) throw new Error('The faulty paper lacks its faults')
  const verdict = judgeFindings(findings, [
    { ...createWaiverKey(passed), reason: '按批复的进度执行', by: '张三' },
    { ...createWaiverKey(waived), reason: '已与人事科核对', by: '张三' },
    { check: 'P09', at: 'projects/p1', field: 'gone', evidence: '', reason: '指标已调整', by: '李四' },
  ])
  return { disclosure, verdict, programVersion: '9.8.7', hasOwnStandards: false }
}

test('the record counts, lists and answers, and names the version and every rule', () => {
  const record = createRecord()
  const [part] = createRecordPaper(record).parts
  if (part?.kind !== 'statement') throw new Error('The record is a text')
  const blocks = part.runs.flatMap((run) => (run.layout === 'forms' ? [] : run.blocks))
  const words = blocks.flatMap((block) =>
    block.kind === 'paragraph' ? block.segments.map(({ text }) => text) : [],
  )
  const openErrors = listOpen(record.verdict, 'error').length
  expect(words.join('')).toContain('版本 9.8.7')
  expect(words.join('')).toContain(
    `须改正 ${String(openErrors + 1)} 处（未处理 ${String(openErrors)} 处，强制通过 1 处）`,
  )
  expect(words.join('')).toContain(`还有 ${String(openErrors)} 处须改正的问题没有处理，不能导出公开稿`)

  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
  const find = (caption: string) => tables.find((table) => table.caption === caption)?.rows ?? []
  expect(find('审核规则与结果').map(([id]) => id)).toEqual(ALL_CHECKS.map(({ id }) => id))
  expect(find('未处理的须改正')).toHaveLength(openErrors)
  expect(find('强制通过的事项')).toEqual([
    ['P05', expect.any(String), expect.any(String), '按批复的进度执行', '张三'],
  ])
  expect(find('已填写核实说明的事项')[0]?.slice(3)).toEqual(['已与人事科核对', '张三'])
  expect(find('已失效的说明')[0]?.slice(2)).toEqual(['指标已调整', '李四'])
})

test('a list with nothing in it is left out, and a record without open errors says that it may be published', () => {
  const record = { ...createRecord(), verdict: judgeFindings([]) }
  const text = JSON.stringify(createRecordPaper(record))
  expect(text).toContain('没有未处理的须改正问题，可以导出公开稿')
  for (const caption of [
    '未处理的须改正',
    '未处理的需核实',
    '强制通过的事项',
    '已填写核实说明的事项',
    '已失效的说明',
  ]) {
    expect(text).not.toContain(`"caption":"${caption}"`)
  }
})

test.skipIf(isSkipped)('the record prints with all that was found', async () => {
  const record = createRecord()
  const bytes = await exportPaper(createRecordPaper(record))
  const printed = runPdfTool('pdftotext', ['-raw', 'IN', '-'], bytes).replaceAll(/[\s\u200B]/g, '')
  for (const { title } of findings) expect(printed).toContain(title.replaceAll(' ', ''))
  expect(printed).toContain('审核记录')
})
