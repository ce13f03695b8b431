import writeExcelFile, { type CellObject, type Feature, type SheetData } from 'write-excel-file/universal'
import { writeCoreProperties, type FileProperties } from '../office/core-properties.ts'
import { dropUnwritable } from '../office/xml-text.ts'
import { unzipParts, zipParts } from '../office/zip-parts.ts'
import type { BookSheet, SheetCell, SheetRow } from './book-sheet.ts'
import { TEXT_SIZE } from './paper-size.ts'
import { completeSheet, completeWorkbook } from './print-setup.ts'

const SONG = '宋体'
const HEI = '黑体'
const HEADER_FILL = '#F0F0F0'
const POINTS_PER_PIXEL = 0.75
/** Of a digit of the default font on the screen: what a spreadsheet measures columns in. */
const DIGIT_PIXELS = 6
/** A cell holds no more letters. */
const LONGEST_TEXT = 32_767

/** The bytes of an Excel file; equal sheets give equal bytes. */
export async function writeWorkbook(
  sheets: readonly BookSheet[],
  properties: FileProperties,
): Promise<Uint8Array<ArrayBuffer>> {
  const blob = await writeExcelFile(
    sheets.map((sheet) => ({
      sheet: sheet.name,
      data: createData(sheet),
      columns: sheet.columnWidths.map((points) => ({ width: points / POINTS_PER_PIXEL / DIGIT_PIXELS })),
      showGridLines: false,
      ...(sheet.frozenRows > 0 ? { stickyRowsCount: sheet.frozenRows } : {}),
    })),
    { fontFamily: SONG, fontSize: TEXT_SIZE, features: [createPrintFeature(sheets)] },
  ).toBlob()
  // The library stamps the parts with the time of writing: they are packed again without.
  const parts = unzipParts(new Uint8Array(await blob.arrayBuffer()))
  return zipParts(writeCoreProperties(parts, properties))
}

function createPrintFeature(sheets: readonly BookSheet[]): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => {
            const sheet = sheets[sheetIndex]
            return sheet === undefined ? xml : completeSheet(xml, sheet)
          },
        },
        'xl/workbook.xml': { transform: (xml) => completeWorkbook(xml, sheets) },
      },
    },
  }
}

/** The rows with a place for each column: what a cell spans stands empty. */
function createData({ rows, columnWidths }: BookSheet): SheetData {
  const coveredUntil = columnWidths.map(() => 0)
  return rows.map((row, rowIndex) => {
    const data: (CellObject | null)[] = columnWidths.map(() => null)
    let column = 0
    for (const cell of row.cells) {
      const { columnSpan = 1, rowSpan = 1 } = cell
      while ((coveredUntil[column] ?? 0) > rowIndex) column += 1
      coveredUntil.fill(rowIndex + rowSpan, column, column + columnSpan)
      data[column] = createCell(cell, row)
      column += columnSpan
    }
    return data
  })
}

function createCell(
  { content, look, columnSpan = 1, rowSpan = 1 }: SheetCell,
  { height }: SheetRow,
): CellObject {
  return {
    ...createValue(content),
    height,
    columnSpan,
    rowSpan,
    wrap: content.kind === 'text',
    align: look.align,
    alignVertical: 'center',
    fontFamily: look.isHei === true ? HEI : SONG,
    fontSize: look.size,
    ...(look.isBold === true ? { fontWeight: 'bold' as const } : {}),
    ...(look.indent !== undefined && look.indent > 0 ? { indent: look.indent } : {}),
    ...(look.isRuled === true ? { borderStyle: 'thin' as const, borderColor: '#000000' } : {}),
    ...(look.isFilled === true ? { backgroundColor: HEADER_FILL } : {}),
  }
}

function createValue(content: SheetCell['content']): Pick<CellObject, 'value' | 'type' | 'format'> {
  switch (content.kind) {
    case 'text': {
      const text = escapeHexWords(dropUnwritable(content.text.slice(0, LONGEST_TEXT)))
      // The format of text: a code that is typed over stays one.
      return text === '' ? {} : { value: text, type: String, format: '@' }
    }
    case 'number':
      return { value: content.value, type: Number, format: content.format }
    case 'sum':
      return { value: content.formula, type: 'Formula', format: content.format }
  }
}

/** `_x0041_` would be read as the letter it names. */
function escapeHexWords(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
}
