import { expect, test, vi } from 'vitest'
import { localPdfHost, readPdfAsset } from '../../../build/local-pdf-host.ts'
import type { Paper } from '../paper/paper.ts'
import { createTablesPaper } from '../paper/testing/papers.ts'
import { describePdfError, describeUnprintable } from './pdf-error.ts'
import { createPdfExporter } from './pdf-exporter.ts'
import { PDF_ASSET_BYTES, type PdfAssetName, type PdfHost } from './pdf-host.ts'
import { describePdfProgress, type PdfProgress } from './pdf-progress.ts'

// A first compilation takes seconds where the machine is busy.
vi.setConfig({ testTimeout: 60_000 })

function createNamedPaper(name: string): Paper {
  const columns = [
    { header: '项目', content: 'name', width: 4 },
    { header: '预算数', content: 'amount', width: 2 },
  ] as const
  const rows = [['1', name, '1.00']]
  return createTablesPaper([
    { id: 'a', title: '部门预算收支总表', orientation: 'portrait', columns, rows, notes: [] },
  ])
}

/** The local host, telling what it was asked for and holding the idle callback. */
function watchHost(overrides: Partial<PdfHost> = {}) {
  const loaded: PdfAssetName[] = []
  const idle: { callback: (() => void) | null; ended: number } = { callback: null, ended: 0 }
  const memory = { limitBytes: localPdfHost.memoryLimitBytes, startedCount: 0 }
  const host: PdfHost = {
    loadAsset: async (name, signal) => {
      loaded.push(name)
      return (overrides.loadAsset ?? localPdfHost.loadAsset)(name, signal)
    },
    get memoryLimitBytes() {
      return memory.limitBytes
    },
    startWorker: () => {
      memory.startedCount += 1
      const worker = localPdfHost.startWorker()
      const terminate = worker.terminate.bind(worker)
      worker.terminate = () => {
        idle.ended += 1
        terminate()
      }
      return worker
    },
    schedule: (_, callback) => {
      idle.callback = callback
      return () => {
        idle.callback = null
      }
    },
  }
  return { host, loaded, idle, memory }
}

const COMMON_ASSETS = ['engine', 'coverage', 'serifRegular', 'serifBold', 'hei', 'kai']

test('progress goes from loading to typesetting, and the second export loads nothing', async () => {
  const { host, loaded, idle } = watchHost()
  const exporter = createPdfExporter(host)
  const seen: PdfProgress[] = []
  const first = await exporter.exportPdf(createNamedPaper('行政运行'), {
    onProgress: (progress) => seen.push(progress),
  })
  expect(first).toMatchObject({ ok: true, value: { unprintable: [] } })
  const fractions = seen.flatMap((progress) => (progress.stage === 'loading' ? [progress.fraction] : []))
  expect(fractions.length).toBeGreaterThan(10)
  expect(fractions).toEqual([...fractions].sort((a, b) => a - b))
  expect(fractions.at(-1)).toBeCloseTo(1, 2)
  expect(seen.at(-1)).toEqual({ stage: 'typesetting' })
  expect([...loaded].sort()).toEqual([...COMMON_ASSETS].sort())

  const second = await exporter.exportPdf(createNamedPaper('行政运行'))
  expect(second).toEqual(first)
  expect(loaded).toHaveLength(6)

  idle.callback?.()
  expect(idle.ended).toBe(1)
  await exporter.exportPdf(createNamedPaper('行政运行'))
  expect(loaded).toHaveLength(12)
})

test('a worker that has grown too large ends; where more will follow, the next one is warm before it is asked', async () => {
  const { host, idle, memory } = watchHost()
  const exporter = createPdfExporter(host)
  const paper = createNamedPaper('行政运行')
  const first = await exporter.exportPdf(paper, { isRepeated: true })
  memory.limitBytes = 1
  expect(await exporter.exportPdf(paper, { isRepeated: true })).toEqual(first)
  expect(idle.ended).toBe(1)
  memory.limitBytes = localPdfHost.memoryLimitBytes
  await vi.waitFor(() => expect(memory.startedCount).toBe(2))
  expect(await exporter.exportPdf(paper)).toEqual(first)
  expect(memory.startedCount).toBe(2)

  // Alone in its worker, the paper would be too large for the next one as well; and nobody waits for another.
  memory.limitBytes = 1
  await exporter.exportPdf(paper)
  await exporter.exportPdf(paper, { isRepeated: true })
  expect(memory.startedCount).toBe(3)
  expect(idle.ended).toBe(3)
})

test('a rare character fetches its font; one that no font has is named and the rest is printed', async () => {
  const { host, loaded } = watchHost()
  const exporter = createPdfExporter(host)
  const rare = await exporter.exportPdf(createNamedPaper('財政'))
  expect(rare).toMatchObject({ ok: true, value: { unprintable: [] } })
  expect(loaded).toEqual([...COMMON_ASSETS, 'serifRegularRare'])
  const unprintable = await exporter.exportPdf(createNamedPaper('𠮷野家'))
  expect(unprintable).toMatchObject({ ok: true, value: { unprintable: ['𠮷'] } })
  expect(describeUnprintable(['𠮷'])).toContain('“𠮷”（U+20BB7）')
})

test('the same document gives the same bytes, whatever was exported before', async () => {
  const fresh = createPdfExporter(localPdfHost)
  const used = createPdfExporter(localPdfHost)
  await used.exportPdf(createNamedPaper('財政'))
  expect(await used.exportPdf(createNamedPaper('行政运行'))).toEqual(
    await fresh.exportPdf(createNamedPaper('行政运行')),
  )
})

test('a file that does not come is a named error, and the next attempt starts afresh', async () => {
  let isOnline = false
  const { host } = watchHost({
    loadAsset: async (name, signal) =>
      isOnline || name !== 'serifBold'
        ? localPdfHost.loadAsset(name, signal)
        : new Response(null, { status: 404 }),
  })
  const exporter = createPdfExporter(host)
  const result = await exporter.exportPdf(createNamedPaper('行政运行'))
  expect(result).toEqual({
    ok: false,
    error: { kind: 'assetNotLoaded', asset: 'serifBold', reason: 'HTTP 404' },
  })
  isOnline = true
  expect(await exporter.exportPdf(createNamedPaper('行政运行'))).toMatchObject({ ok: true })
})

test('a font that the engine does not take is an error, never a PDF without text', async () => {
  const { host } = watchHost({
    loadAsset: async (name, signal) =>
      /^(?:serif|hei|kai)/.test(name) ? new ArrayBuffer(1000) : localPdfHost.loadAsset(name, signal),
  })
  const result = await createPdfExporter(host).exportPdf(createNamedPaper('行政运行'))
  expect(result).toEqual({ ok: false, error: { kind: 'fontMissing', family: 'noto serif sc' } })
})

test('an engine that is not WebAssembly is an error', async () => {
  const { host } = watchHost({
    loadAsset: async (name, signal) =>
      name === 'engine' ? new Response('<!doctype html>') : localPdfHost.loadAsset(name, signal),
  })
  const result = await createPdfExporter(host).exportPdf(createNamedPaper('行政运行'))
  expect(result).toMatchObject({ ok: false, error: { kind: 'assetNotLoaded', asset: 'engine' } })
})

test('an export can be cancelled before and while it runs, and the next one works', async () => {
  const { host, idle } = watchHost()
  const exporter = createPdfExporter(host)
  const cancelled = { ok: false, error: { kind: 'cancelled' } }
  expect(await exporter.exportPdf(createNamedPaper('a'), { signal: AbortSignal.abort() })).toEqual(cancelled)
  const controller = new AbortController()
  const running = exporter.exportPdf(createNamedPaper('a'), {
    signal: controller.signal,
    onProgress: ({ stage }) => {
      if (stage === 'typesetting') controller.abort()
    },
  })
  expect(await running).toEqual(cancelled)
  expect(idle.ended).toBe(1)
  expect(await exporter.exportPdf(createNamedPaper('a'))).toMatchObject({ ok: true })
})

test('the sizes that progress reckons with are those of the files', async () => {
  for (const [name, expected] of Object.entries(PDF_ASSET_BYTES)) {
    const { byteLength } = await readPdfAsset(name as PdfAssetName)
    expect(
      Math.abs(byteLength / expected - 1),
      `${name}: write ${byteLength} into PDF_ASSET_BYTES`,
    ).toBeLessThan(0.02)
  }
})

test('what is said is Chinese and names the cause', () => {
  expect(describePdfError({ kind: 'assetNotLoaded', asset: 'engine', reason: 'HTTP 404' })).toContain(
    'HTTP 404',
  )
  expect(describePdfError({ kind: 'fontMissing', family: 'noto serif sc' })).toContain('noto serif sc')
  expect(describePdfProgress({ stage: 'loading', fraction: 0.456 })).toBe('正在载入排版引擎和字体（45%）')
})
