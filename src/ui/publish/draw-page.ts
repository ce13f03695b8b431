import { joinText } from './join-text.ts'
import type { ShownPdf } from './preview-store.ts'

/** A page, drawn: the picture, and its text to be selected and read out. */
export interface DrawnPage {
  readonly canvas: HTMLCanvasElement
  readonly text: HTMLElement
}

/** A picture of more pixels costs more memory than it gives sharpness. */
const MOST_PIXELS = 12_000_000

/** Draws one page `width` pixels wide, in steps that leave the page free between them. `null` when it was given up. */
export async function drawPage(
  { document: pdf, TextLayer, pages }: ShownPdf,
  index: number,
  width: number,
  signal: AbortSignal,
): Promise<DrawnPage | null> {
  const size = pages[index]
  if (size === undefined) return null
  const page = await pdf.getPage(index + 1)
  if (signal.aborted) return null
  const scale = width / size.width
  const density = Math.min(
    window.devicePixelRatio,
    Math.sqrt(MOST_PIXELS / (size.width * size.height)) / scale,
  )
  const canvas = document.createElement('canvas')
  const viewport = page.getViewport({ scale: scale * density })
  canvas.width = Math.floor(viewport.width)
  canvas.height = Math.floor(viewport.height)
  const drawing = page.render({ canvas, viewport })
  const text = document.createElement('div')
  text.style.setProperty('--total-scale-factor', String(scale))
  const giveUp = (): void => drawing.cancel()
  signal.addEventListener('abort', giveUp)
  try {
    const [content] = await Promise.all([page.getTextContent(), drawing.promise])
    const textContentSource = joinText(content)
    await new TextLayer({
      textContentSource,
      container: text,
      viewport: page.getViewport({ scale }),
    }).render()
    return { canvas, text }
  } catch (error) {
    releaseCanvas(canvas)
    // A document that was replaced takes its pages along.
    if (signal.aborted || pdf.loadingTask.destroyed) return null
    throw error
  } finally {
    signal.removeEventListener('abort', giveUp)
  }
}

/** Browsers keep the pixels of a canvas long after it is gone. */
export function releaseCanvas(canvas: HTMLCanvasElement): void {
  canvas.width = 0
  canvas.height = 0
}
