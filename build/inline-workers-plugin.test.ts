import { expect, test } from 'vitest'
import { inlineWorkers } from './inline-workers-plugin.ts'

test('a worker is started from text inside the page', () => {
  const code =
    "const a = new Worker(new URL('./a-worker.ts', import.meta.url), { type: 'module', name: 'a' })"
  expect(inlineWorkers(code, 'a.ts')).toBe(
    "import InlineWorker0 from './a-worker.ts?worker&inline'\nconst a = new InlineWorker0()",
  )
})

test('each of several workers gets its own', () => {
  const start = (name: string) =>
    `new Worker(new URL('./${name}.ts', import.meta.url), {\n  type: 'module',\n})`
  const inlined = inlineWorkers(`${start('a')}\n${start('b')}`, 'a.ts')
  expect(inlined).toContain('new InlineWorker0()\nnew InlineWorker1()')
  expect(inlined).toContain("InlineWorker1 from './b.ts?worker&inline'")
})

test('a worker that cannot be put into the page fails the build', () => {
  expect(() => inlineWorkers('new Worker(address)', 'a.ts')).toThrow('a.ts')
})
