import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** In points, as the page is looked at. */
export interface PageSize {
  readonly width: number
  readonly height: number
}

/** A bookmark and where it leads. */
export interface OutlineEntry {
  readonly title: string
  /** From 1. */
  readonly level: number
  /** From 0. */
  readonly page: number
  /** Points from the top of that page. */
  readonly top: number
}

/** What is to be known of a PDF before any of its pages is drawn. */
export interface PdfOverview {
  readonly pages: readonly PageSize[]
  readonly outline: readonly OutlineEntry[]
}

export async function readOverview(pdf: PDFDocumentProxy): Promise<PdfOverview> {
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1)
  const [pages, nodes] = await Promise.all([
    Promise.all(numbers.map((number) => readSize(pdf, number))),
    pdf.getOutline(),
  ])
  const outline = await Promise.all(listNodes(nodes, 1).map((entry) => locate(pdf, pages, entry)))
  return { pages, outline: outline.filter((entry) => entry !== null) }
}

async function readSize(pdf: PDFDocumentProxy, number: number): Promise<PageSize> {
  const { width, height } = (await pdf.getPage(number)).getViewport({ scale: 1 })
  return { width, height }
}

type OutlineNode = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number]

interface Listed {
  readonly node: OutlineNode
  readonly level: number
}

/** The tree from top to bottom; its types say that the children have no shape. */
function listNodes(nodes: readonly OutlineNode[] | null, level: number): readonly Listed[] {
  return (nodes ?? []).flatMap((node) => {
    const children: readonly OutlineNode[] = node.items
    return [{ node, level }, ...listNodes(children, level + 1)]
  })
}

/** `null` for a bookmark that leads nowhere. */
async function locate(
  pdf: PDFDocumentProxy,
  pages: readonly PageSize[],
  { node: { title, dest }, level }: Listed,
): Promise<OutlineEntry | null> {
  const place: readonly unknown[] | null = typeof dest === 'string' ? await pdf.getDestination(dest) : dest
  const [reference, , , y] = place ?? []
  if (!isReference(reference)) return null
  const page = await pdf.getPageIndex(reference)
  const size = pages[page]
  if (size === undefined) return null
  return { title, level, page, top: typeof y === 'number' ? Math.max(0, size.height - y) : 0 }
}

function isReference(value: unknown): value is { readonly num: number; readonly gen: number } {
  return typeof value === 'object' && value !== null && 'num' in value && 'gen' in value
}
