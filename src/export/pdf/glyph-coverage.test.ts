import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { buildFonts } from '../../../scripts/build-fonts.mjs'
import { listCodePoints } from '../../../scripts/font-sfnt.mjs'
import { listUncommon, parseCoverage } from './glyph-coverage.ts'

const { folder } = await buildFonts()
const coverageFile = await readFile(new URL('coverage.json', folder))
const coverageOf = parseCoverage(new Uint8Array(coverageFile).buffer)

test('the common fonts print what a budget is written with', () => {
  const words = '组织部门2025年“三公”经费（境）≥90%，≤5㎡、①②…—·《》：；　Ａ％￥〇㈠℃×÷±№§'
  expect(listUncommon([words], coverageOf)).toEqual({ rare: [], unprintable: [] })
})

test('a traditional character is rare, an emoji and a control character cannot be printed', () => {
  expect(listUncommon(['財政局', '財👍\u0001'], coverageOf)).toEqual({
    rare: ['財'],
    unprintable: ['👍', '\u0001'],
  })
})

test('spaces, line ends and joiners need no glyph', () => {
  expect(listUncommon(['\n\t \u3000\u200B\uFE0F'], coverageOf)).toEqual({ rare: [], unprintable: [] })
})

test('the coverage is that of the fonts themselves', async () => {
  for (const [name, kind] of [
    ['noto-serif-sc-regular', 'common'],
    ['noto-serif-sc-bold', 'common'],
    ['noto-serif-sc-regular-rare', 'rare'],
    ['noto-serif-sc-bold-rare', 'rare'],
  ]) {
    const codePoints = listCodePoints(await readFile(new URL(`${name}.ttf`, folder)))
    expect(codePoints.length).toBeGreaterThan(5000)
    expect(codePoints.filter((code) => coverageOf(code) !== kind)).toEqual([])
  }
})
