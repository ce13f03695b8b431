import { expect, test, vi } from 'vitest'
import { loadCatalog } from '../../catalogs/load-catalog.ts'
import { createDraft, type Draft } from '../../domain/draft.ts'
import { composeStatement } from '../../narrative/statement.ts'
import { createStatementSource, type StatementSource } from '../../narrative/statement-source.ts'
import { openFixture } from '../../narrative/testing/open-fixture.ts'
import { createDisclosure } from '../../tables/disclosure.ts'
import { readPart, unzipParts } from '../office/zip-parts.ts'
import { exportDocx } from './export-docx.ts'
import { listStatementTexts } from './testing/list-statement-texts.ts'
import { readDocument } from './testing/read-document.ts'

const ORGANIZATION = 'sample-organization-2025.json'
const EDUCATION = 'sample-education-2026.json'

async function open(
  name: string,
  unitCode?: string,
  change?: (draft: Draft) => Draft,
): Promise<StatementSource> {
  return createStatementSource(await openFixture(name, change), unitCode === undefined ? {} : { unitCode })
}

test.each([
  [ORGANIZATION, undefined],
  [EDUCATION, undefined],
  [EDUCATION, '310002'],
])('the statement stands in the file string by string, in order: %s %s', async (name, unitCode) => {
  const source = await open(name, unitCode)
  const [title = '', ...texts] = listStatementTexts(source)
  const [first, ...rest] = readDocument(await exportDocx(source))
  expect(first?.text.replace('\n', '')).toBe(title)
  expect(rest.map(({ text }) => text)).toEqual(texts)
})

test('headings are headings of Word, forms are found under their chapter', async () => {
  const source = await open(EDUCATION)
  const { blocks } = composeStatement(source)
  const paragraphs = readDocument(await exportDocx(source))
  const ofStyle = (style: string): readonly string[] =>
    paragraphs.filter((paragraph) => paragraph.style === style).map(({ text }) => text)
  for (const level of [1, 2, 3] as const) {
    const headings = blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === level ? [block.text] : [],
    )
    expect(headings.length).toBeGreaterThan(0)
    expect(ofStyle(`Heading${String(level)}`)).toEqual(headings)
  }
  expect(ofStyle('Title')).toHaveLength(1)
  expect(ofStyle('FormCaption')).toHaveLength(source.ledger.projects.length)
})

test('A4 with lines of 28 points in 宋体, 黑体 and 楷体, wide tables lying, pages numbered', async () => {
  const parts = unzipParts(await exportDocx(await open(EDUCATION)))
  const document = readPart(parts, 'word/document.xml')
  expect(document).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>')
  expect(document).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>')
  expect(document).toContain('<w:tblHeader/>')
  expect(document).toContain('<w:vMerge w:val="restart"/>')
  const styles = readPart(parts, 'word/styles.xml')
  expect(styles).toMatch(/<w:spacing (?=[^>]*w:line="560")(?=[^>]*w:lineRule="exact")/)
  for (const font of ['宋体', '黑体', '楷体']) expect(styles).toContain(`w:eastAsia="${font}"`)
  const footers = Object.keys(parts).filter((path) => /^word\/footer\d+\.xml$/.test(path))
  expect(footers.length).toBeGreaterThan(0)
  for (const path of footers) expect(readPart(parts, path)).toMatch(/— .*PAGE.* —/s)
})

test('what XML cannot hold is left out, what it reads as markup is not', async () => {
  const source = await open(ORGANIZATION, undefined, (draft) => ({
    ...draft,
    narrative: { ...draft.narrative, otherMatters: '甲 <b>&乙\u0001\ud800丙。' },
  }))
  expect(readDocument(await exportDocx(source)).at(-1)?.text).toBe('甲 <b>&乙丙。')
})

test('a draft with nothing in it has its eleven chapters, and says what is missing', async () => {
  const draft = createDraft('d', 2026, '2026-01-01T00:00:00Z')
  const disclosure = createDisclosure(draft, await loadCatalog(draft.fiscalYear))
  const paragraphs = readDocument(await exportDocx(createStatementSource(disclosure)))
  expect(paragraphs.filter(({ style }) => style === 'Heading1')).toHaveLength(11)
  expect(paragraphs.map(({ text }) => text)).toContain('请填写部门职责')
})

test('equal drafts give equal bytes on another day too, dated as the draft', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2030-05-06T07:08:09Z') })
  const first = await exportDocx(await open(EDUCATION))
  vi.useRealTimers()
  const source = await open(EDUCATION)
  expect(Buffer.compare(first, await exportDocx(source))).toBe(0)
  const core = readPart(unzipParts(first), 'docProps/core.xml')
  expect(core).toContain(`${source.disclosure.draft.modifiedAt?.slice(0, 19) ?? ''}Z</dcterms:modified>`)
})
