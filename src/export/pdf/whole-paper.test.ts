import { expect, test, vi } from 'vitest'
import { listMissingPdfTools, listPages, runPdfTool, type Word } from '../../../scripts/pdf-tools.mjs'
import { createPaper } from '../paper/create-paper.ts'
import type { Paper, PaperForm, PaperTextBlock } from '../paper/paper.ts'
import { exportPaper, openSource } from './testing/paper-pdfs.ts'

// A first compilation takes seconds where the machine is busy.
vi.setConfig({ testTimeout: 120_000 })

const isSkipped = listMissingPdfTools().length > 0 && process.env['CI'] === undefined
const REVIEW = {
  kind: 'review',
  openErrors: 0,
  draftFile: { name: '草稿.json', text: '{}\n' },
} as const

const paper = createPaper(await openSource('sample-organization-2025.json'), REVIEW)
const bytes = await exportPaper(paper)
const pages = isSkipped ? [] : splitPages(runPdfTool('pdftotext', ['-raw', 'IN', '-'], bytes))

/** Lines of each page without the running foot. */
function splitPages(text: string): readonly (readonly string[])[] {
  return text
    .split('\f')
    .slice(0, -1)
    .map((page) => page.split('\n').filter((line) => line !== '' && !line.startsWith('送审稿 · ')))
}

function squeeze(text: string): string {
  return text.replaceAll(/[\s\u200B]/g, '')
}

/** Every string of the parts as a reader meets it; a cell over several rows stands where it happens to. */
function listStrings({ parts }: Paper): readonly string[] {
  return parts.flatMap((part) => {
    if (part.kind === 'statement') {
      return [part.title, ...part.runs.flatMap(({ blocks }) => blocks.flatMap(listBlockStrings))]
    }
    return part.tables.flatMap(({ title, rows, notes }) => [title, ...rows.flat(), ...notes])
  })
}

function listBlockStrings(block: PaperTextBlock | PaperForm): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text]
    case 'paragraph':
      return [block.segments.map(({ text }) => text).join('')]
    case 'table':
      return [block.caption, ...block.rows.flat(), ...block.notes]
    case 'form':
      return [
        block.caption,
        block.heading,
        ...block.rows.flatMap((row) => row.filter(({ rowSpan }) => rowSpan === 1).map(({ text }) => text)),
      ]
  }
}

function listCaptions({ parts }: Paper): readonly string[] {
  return parts.flatMap((part) =>
    part.kind === 'tables'
      ? part.tables.map(({ title }) => title)
      : part.runs.flatMap(({ blocks }) =>
          blocks.flatMap((block) => {
            if (block.kind === 'heading') return [block.text]
            return block.kind === 'paragraph' ? [] : [block.caption]
          }),
        ),
  )
}

test.skipIf(isSkipped)('the text of the PDF is that of the disclosure, string by string in order', () => {
  const text = squeeze(pages.slice(3).flat().join(''))
  let at = 0
  let count = 0
  for (const string of listStrings(paper).map(squeeze)) {
    const found = text.indexOf(string, at)
    expect(found, string).toBeGreaterThanOrEqual(at)
    at = found + string.length
    count += 1
  }
  expect(count).toBeGreaterThan(2000)
})

test.skipIf(isSkipped)('no page is blank, and none ends with a heading or a caption', () => {
  const captions = new Set(listCaptions(paper).map(squeeze))
  expect(pages.length).toBeGreaterThan(30)
  for (const [index, lines] of pages.entries()) {
    const body = lines.filter((line) => !/^— \S+ —$/.test(line))
    expect(body.length, `page ${String(index + 1)}`).toBeGreaterThan(2)
    if (index > 2) expect(captions, `page ${String(index + 1)}`).not.toContain(squeeze(body.at(-1) ?? ''))
  }
})

const NEVER_FIRST = /^[，。、；：？！）》〉」』】〕”’％%]/
const NEVER_LAST = /[（《〈「『【〔“‘]$/

/** Whether two words stand side by side, no more than the width of a sign apart. */
function isBeside(left: Word, right: Word): boolean {
  return Math.abs(left.y - right.y) < left.size / 2 && Math.abs(right.left - left.right) < left.size
}

test.skipIf(isSkipped)('no line begins or ends with a sign that may not stand there', () => {
  const faults = listPages(bytes).flatMap(({ words }) =>
    words.filter((word) => {
      const isFirst =
        NEVER_FIRST.test(word.text) && !words.some((other) => other !== word && isBeside(other, word))
      const isLast =
        NEVER_LAST.test(word.text) && !words.some((other) => other !== word && isBeside(word, other))
      return isFirst || isLast
    }),
  )
  // A measure that stands alone in its cell is no line that begins so.
  expect(faults.map(({ text }) => text).filter((text) => text !== '%')).toEqual([])
})

test.skipIf(isSkipped)('no line ends within 万元, or between a year and its sign', () => {
  const text = pages.flat().join('\n')
  expect(text).toMatch(/\d ?万元/)
  expect(text.match(/万\n元|\b\d{4} ?\n年/g)).toBeNull()
})

interface Bookmark {
  readonly title: string
  readonly kids: readonly Bookmark[]
}

test.skipIf(isSkipped)(
  'bookmarks have three levels: parts, tables and chapters, sections and target forms',
  () => {
    const json = JSON.parse(runPdfTool('qpdf', ['--json', '--json-key=outlines', 'IN'], bytes))
    const [contents, tables, statement, ...others] = json.outlines as readonly Bookmark[]
    expect(others).toEqual([])
    expect([contents?.title, tables?.title, statement?.title]).toEqual([
      '目录',
      '部门预算公开表',
      '组织部门 2025 年部门预算信息公开情况说明',
    ])
    expect(tables?.kids).toHaveLength(9)
    expect(statement?.kids.map(({ title }) => title.slice(0, 2))).toEqual([
      '一、',
      '二、',
      '三、',
      '四、',
      '五、',
      '六、',
      '七、',
      '八、',
      '九、',
      '十、',
      '十一',
    ])
    const sections = statement?.kids.map(({ kids }) => kids.map(({ title }) => title)) ?? []
    expect(sections[1]).toEqual(['1、收入说明', '2、支出说明', '3、比上年增减情况'])
    expect(sections[6]).toHaveLength(18)
  },
)

test.skipIf(isSkipped)('the contents name the page on which each heading stands', () => {
  const entries = pages
    .slice(1, 3)
    .flat()
    .flatMap((line) => {
      const [, title = '', page = ''] = /^(.+?)(?: \.){3,} (\d+)$/.exec(line) ?? []
      return title === '' ? [] : [{ title: squeeze(title), page: Number(page) }]
    })
  expect(entries.length).toBeGreaterThan(40)
  const front = pages.findIndex((lines) => lines.some((line) => line.startsWith('栏次')))
  for (const { title, page } of entries.slice(1)) {
    expect(squeeze((pages[front + page - 1] ?? []).join('')), title).toContain(title)
  }
})

test.skipIf(isSkipped)('wide tables lie, text and forms stand', () => {
  const places = listPages(bytes)
  const lying = places.flatMap(({ width, height }, index) =>
    width > height ? [pages[index]?.join('') ?? ''] : [],
  )
  expect(lying.length).toBeGreaterThan(3)
  expect(lying.filter((text) => /预算收入总表|预算支出总表|支出表|政府采购/.test(text))).toEqual(lying)
})

test.skipIf(isSkipped)(
  'a form over several pages repeats the head and the merged words on each',
  async () => {
    const source = await openSource('sample-organization-2025.json', (draft) => ({
      ...draft,
      projects: draft.projects.slice(0, 1).map((project) => ({
        ...project,
        indicators: Array.from({ length: 60 }, (_, index) => ({
          id: `i${String(index)}`,
          level1: '产出指标',
          level2: index < 40 ? '数量指标' : '质量指标',
          name: `第${String(index + 1)}项`,
          description: '按照年初计划和上级文件要求组织实施，并在规定的时间内足额拨付到位',
          symbol: '≥',
          value: String(index),
          unit: '%',
          basis: '年度计划',
        })),
      })),
    }))
    const long = await exportPaper(createPaper(source, REVIEW))
    const formPages = splitPages(runPdfTool('pdftotext', ['-raw', 'IN', '-'], long))
      .map((lines) => squeeze(lines.join('')))
      .filter((page) => /第\d+项/.test(page))
    expect(formPages.length).toBeGreaterThan(2)
    for (const page of formPages) {
      for (const words of ['一级指标二级指标三级指标', '产出指标']) expect(page).toContain(words)
      expect(page).toMatch(/数量指标|质量指标/)
    }
    expect(formPages.join('').match(/第\d+项/g)).toHaveLength(60)
    // Where the second level goes on, it says so again.
    expect(formPages.filter((page) => page.includes('数量指标')).length).toBeGreaterThan(1)
  },
)

test('the same paper gives the same bytes, and another order the same pages in another order', async () => {
  expect(Buffer.compare(await exportPaper(paper), bytes)).toBe(0)
  if (isSkipped) return
  const source = await openSource('sample-organization-2025.json')
  const other = await exportPaper(createPaper(source, REVIEW, { order: 'statementFirst' }))
  const text = squeeze(runPdfTool('pdftotext', ['-raw', 'IN', '-'], other))
  expect(text.lastIndexOf('十一、其他需要说明的事项')).toBeLessThan(text.lastIndexOf('部门预算收支总表'))
  expect(listPages(other)).toHaveLength(pages.length)
})
