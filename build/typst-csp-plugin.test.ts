import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { replaceFunctionConstructors } from './typst-csp-plugin.ts'

const require = createRequire(import.meta.url)
const engine = require.resolve('@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler.mjs')
const glue = await readFile(engine, 'utf8')

test('the glue of the installed engine makes no function from text any more', () => {
  expect(glue).toContain('new Function')
  expect(replaceFunctionConstructors(glue)).not.toMatch(/\bFunction\(get|\beval\(/)
})

test('a glue that has changed fails the build', () => {
  const renamed = glue.replace(
    'new Function(getStringFromWasm0(arg0, arg1));',
    'new Function(getText(arg0));',
  )
  expect(() => replaceFunctionConstructors(renamed)).toThrow('Expected once')
  expect(() => replaceFunctionConstructors(`${glue}\nnew Function("return 1")`)).toThrow('new place')
})
