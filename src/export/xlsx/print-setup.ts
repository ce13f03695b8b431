import { escapeXml } from '../office/xml-text.ts'
import type { BookSheet } from './book-sheet.ts'
import { MARGINS } from './paper-size.ts'
import { describeAddress } from './sum-formulas.ts'

const PAPER_A4 = 9
const FOOTER = '&C&"宋体"&9— &P —'

/** What the library does not write into a sheet: A4, as wide as the page, page numbers, and the results of its formulas. */
export function completeSheet(xml: string, sheet: BookSheet): string {
  const margins = Object.entries(MARGINS)
    .map(([name, inches]) => `${name}="${String(inches)}"`)
    .join(' ')
  const printing = [
    '<printOptions horizontalCentered="1"/>',
    `<pageMargins ${margins}/>`,
    `<pageSetup paperSize="${String(PAPER_A4)}" orientation="${sheet.orientation}" fitToWidth="1" fitToHeight="0"/>`,
    `<headerFooter><oddFooter>${escapeXml(FOOTER)}</oddFooter></headerFooter>`,
    // Codes are text by intent, and sums skip the cells that they are not the sum of.
    `<ignoredErrors><ignoredError sqref="${describeWhole(sheet)}" numberStoredAsText="1" formula="1" formulaRange="1"/></ignoredErrors>`,
  ].join('')
  const bare = xml
    .replace(/<pageMargins[^>]*>|<pageSetup[^>]*>/g, '')
    // Only rows are frozen, so there is no pane at the right.
    .replace(/ xSplit="0"/g, '')
    .replace(/activePane="bottomRight"/g, 'activePane="bottomLeft"')
  const opened = bare.replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
  return storeResults(opened, sheet).replace(/(?=<drawing|<\/worksheet>)/, printing)
}

function describeWhole({ columnWidths, rows }: BookSheet): string {
  return `A1:${describeAddress({ row: rows.length - 1, column: columnWidths.length - 1 })}`
}

/** Programs that show a file without computing would show nothing in the place of sums. */
function storeResults(xml: string, { rows }: BookSheet): string {
  const results = rows.flatMap(({ cells }) =>
    cells.flatMap(({ content }) => (content.kind === 'sum' ? [String(content.value)] : [])),
  )
  let next = 0
  return xml.replace(/<\/f>/g, () => {
    const result = results[next] ?? ''
    next += 1
    return `</f><v>${result}</v>`
  })
}

/** The workbook with the rows that each sheet repeats. Dollar signs mean something to a replacement text: hence a function. */
export function completeWorkbook(xml: string, sheets: readonly BookSheet[]): string {
  const names = sheets.map(({ name, repeated }, index) => {
    const rows = `$${String(repeated.first + 1)}:$${String(repeated.first + repeated.count)}`
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${String(index)}">${escapeXml(`'${name}'!${rows}`)}</definedName>`
  })
  const defined = `<definedNames>${names.join('')}</definedNames>`
  return xml
    .replace(/<definedNames\s*\/?>|<calcPr[^>]*>/g, '')
    .replace('</workbook>', () => `${defined}</workbook>`)
}
