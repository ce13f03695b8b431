import { AlignmentType, LineRuleType, type IStylesOptions } from 'docx'

const SONG = fontOf('宋体')
const HEI = fontOf('黑体')
const KAI = fontOf('楷体')

/** Half points, as a Word file has sizes; twentieths of a point for lines. */
const BODY = 32
const LINE = 560
const TABLE = 18

/** The same face for letters and figures; quotation marks are those of Chinese text. */
function fontOf(name: string) {
  return { ascii: name, hAnsi: name, eastAsia: name, cs: name, hint: 'eastAsia' }
}

const LINES = { line: LINE, lineRule: LineRuleType.EXACT, before: 0, after: 0 }
const FIRST_LINE = { firstLine: 640, firstLineChars: 200 }
const NO_INDENT = { firstLine: 0, firstLineChars: 0 }
const PLAIN_LINES = { line: 240, lineRule: LineRuleType.AUTO, before: 0, after: 0 }

export const STYLE = {
  body: 'StatementText',
  tableCaption: 'TableCaption',
  formCaption: 'FormCaption',
  tableText: 'TableText',
} as const

/** Official text: 三号 on lines of 28 pt; chapters in 黑体, sections in 楷体. */
export const WORD_STYLES: IStylesOptions = {
  default: {
    document: { run: { font: SONG, size: BODY, language: { value: 'en-US', eastAsia: 'zh-CN' } } },
    title: {
      run: { font: SONG, size: 44, bold: true, color: '000000' },
      paragraph: {
        alignment: AlignmentType.CENTER,
        indent: NO_INDENT,
        spacing: { line: 800, lineRule: LineRuleType.AT_LEAST, before: 0, after: 480 },
      },
    },
    heading1: {
      run: { font: HEI, size: BODY, bold: false, color: '000000' },
      paragraph: { spacing: LINES, indent: FIRST_LINE, keepNext: true, outlineLevel: 0 },
    },
    heading2: {
      run: { font: KAI, size: BODY, bold: false, color: '000000' },
      paragraph: { spacing: LINES, indent: FIRST_LINE, keepNext: true, outlineLevel: 1 },
    },
    heading3: {
      run: { font: SONG, size: BODY, bold: true, color: '000000' },
      paragraph: { spacing: LINES, indent: FIRST_LINE, keepNext: true, outlineLevel: 2 },
    },
  },
  paragraphStyles: [
    {
      id: STYLE.body,
      name: '公文正文',
      quickFormat: true,
      run: { font: SONG, size: BODY },
      paragraph: { spacing: LINES, indent: FIRST_LINE, alignment: AlignmentType.JUSTIFIED },
    },
    {
      id: STYLE.tableCaption,
      name: '表题',
      quickFormat: true,
      run: { font: HEI, size: 24 },
      paragraph: {
        alignment: AlignmentType.CENTER,
        indent: NO_INDENT,
        keepNext: true,
        spacing: { ...PLAIN_LINES, before: 240, after: 120 },
      },
    },
    {
      id: STYLE.formCaption,
      name: '绩效目标表题',
      basedOn: 'Heading2',
      quickFormat: true,
      run: { font: HEI, size: 25 },
      paragraph: {
        indent: NO_INDENT,
        keepNext: true,
        outlineLevel: 1,
        spacing: { ...PLAIN_LINES, before: 0, after: 80 },
      },
    },
    {
      id: STYLE.tableText,
      name: '表格文字',
      quickFormat: true,
      run: { font: SONG, size: TABLE },
      paragraph: { spacing: PLAIN_LINES, indent: NO_INDENT },
    },
  ],
}
