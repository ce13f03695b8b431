import {
  AlignmentType,
  Footer,
  Header,
  PageNumber,
  PageOrientation,
  Paragraph,
  TabStopType,
  TextRun,
  type ISectionOptions,
} from 'docx'
import type { StatementSource } from '../../narrative/statement-source.ts'
import { dropUnwritable } from '../office/xml-text.ts'
import type { PaperRun } from '../paper/paper.ts'
import { STYLE } from './word-styles.ts'

/** Twentieths of a point to the centimetre. */
const PER_CENTIMETRE = 567
const A4 = { width: 11_906, height: 16_838 }
const TEXT_MARGINS = { top: 3.5, bottom: 3.3, left: 2.8, right: 2.6 }
const SHEET_MARGINS = { top: 2.2, bottom: 1.7, left: 2, right: 2 }

type Layout = PaperRun['layout']

/** Between the margins, in twentieths of a point. */
export function measureTextWidth(layout: Layout): number {
  const { left, right } = layout === 'text' ? TEXT_MARGINS : SHEET_MARGINS
  const width = layout === 'landscape' ? A4.height : A4.width
  return width - Math.round((left + right) * PER_CENTIMETRE)
}

/** Pages of text have the margins of official documents; sheets of tables say whose they are at their head. */
export function createPageSetup(
  layout: Layout,
  source: StatementSource,
): Pick<ISectionOptions, 'headers' | 'footers' | 'properties'> {
  const { top, bottom, left, right } = layout === 'text' ? TEXT_MARGINS : SHEET_MARGINS
  const isText = layout === 'text'
  return {
    properties: {
      page: {
        size: {
          ...A4,
          orientation: layout === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: Math.round(top * PER_CENTIMETRE),
          bottom: Math.round(bottom * PER_CENTIMETRE),
          left: Math.round(left * PER_CENTIMETRE),
          right: Math.round(right * PER_CENTIMETRE),
          header: Math.round((isText ? 1.5 : 1.2) * PER_CENTIMETRE),
          footer: Math.round((isText ? 2.3 : 0.9) * PER_CENTIMETRE),
        },
      },
    },
    // A section without a header of its own would go on with the one before it.
    headers: {
      default: isText
        ? new Header({ children: [new Paragraph({ style: STYLE.tableText })] })
        : createHead(layout, source),
    },
    footers: { default: createFoot(isText ? 21 : 18) },
  }
}

function createHead(layout: Layout, { disclosure, scope, words }: StatementSource): Header {
  const { department, fiscalYear } = disclosure.draft
  const code = scope.kind === 'department' ? department.code : scope.unitCode
  const owner = [code, words.name].filter((text) => text !== '').join(' ')
  const width = measureTextWidth(layout)
  const line = new Paragraph({
    style: STYLE.tableText,
    tabStops: [
      { type: TabStopType.CENTER, position: Math.round(width / 2) },
      { type: TabStopType.RIGHT, position: width },
    ],
    border: { bottom: { style: 'single', size: 5, color: '000000', space: 3 } },
    children: [new TextRun(`${dropUnwritable(owner)}\t预算年度：${String(fiscalYear)}\t单位：万元`)],
  })
  return new Header({ children: [line] })
}

/** “— 1 —” */
function createFoot(size: number): Footer {
  const number = new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], size })
  return new Footer({
    children: [
      new Paragraph({ style: STYLE.tableText, alignment: AlignmentType.CENTER, children: [number] }),
    ],
  })
}
