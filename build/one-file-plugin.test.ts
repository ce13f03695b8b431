import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { composePage } from './one-file-plugin.ts'

const PAGE = `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <link rel="icon" type="image/svg+xml" href="./icon.svg" />
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/index-2.css">
    <title>标题</title>
  </head>
  <body>
    <div id="root"></div>
    <noscript>需要脚本</noscript>
  </body>
</html>`

function compose(script: string, style = '.a{}'): string {
  return composePage({
    page: PAGE,
    script,
    style,
    icon: Buffer.from('<svg/>'),
    data: new Map([
      ['assets/a.wasm', Buffer.from('some bytes')],
      ['assets/OFL.txt', Buffer.from('The licence')],
    ]),
  })
}

test('the page asks for no other file', () => {
  const page = compose('start()')
  expect(page).not.toMatch(/\b(?:src|href)="(?!data:)/)
  expect(page).toContain('<title>标题</title>')
})

test('the program comes after the root and before the data', () => {
  const page = compose('start()')
  const places = ['id="root"', '<script>start()</script>', 'data-file="assets/a.wasm"'].map((text) =>
    page.indexOf(text),
  )
  expect(places).not.toContain(-1)
  expect(places).toEqual([...places].sort((a, b) => a - b))
})

test('data come back as they were', () => {
  const packed = /data-file="assets\/a\.wasm">([^<]*)</.exec(compose('start()'))?.[1] ?? ''
  expect(gunzipSync(Buffer.from(packed, 'base64')).toString()).toBe('some bytes')
})

test('licences stay readable', () => {
  expect(compose('start()')).toContain('<!-- assets/OFL.txt\nThe licence\n-->')
})

test('the policy allows this script and no other', () => {
  const page = compose('start("</script><!--")')
  const script = /<script>([\s\S]*?)<\/script>/.exec(page)?.[1] ?? ''
  const digest = createHash('sha256').update(script).digest('base64')
  expect(page).toContain(`script-src 'sha256-${digest}' 'wasm-unsafe-eval'`)
  expect(page).not.toMatch(/unsafe-inline|'unsafe-eval'|'self'/)
})

test('a text that looks like an end tag stays a text', () => {
  const script = /<script>([\s\S]*?)<\/script>/.exec(compose('"</script>" + "<!--"'))?.[1]
  expect(script).toBe('"\\x3C/script>" + "\\x3C!--"')
})

test('a style sheet that ends its element fails the build', () => {
  expect(() => compose('start()', '.a{content:"</style>"}')).toThrow('style sheet')
})
