import { useEffect, useRef } from 'react'
import { drawPage, releaseCanvas } from './draw-page.ts'
import type { PageBox } from './page-layout.ts'
import styles from './PdfPage.module.css'
import type { ShownPdf } from './preview-store.ts'

interface PdfPageProps {
  readonly pdf: ShownPdf
  /** From 0. */
  readonly index: number
  readonly box: PageBox
}

/** One page, drawn as it comes into sight; what was drawn before stays until the new picture is there. */
export function PdfPage({ pdf, index, box }: PdfPageProps) {
  const sheet = useRef<HTMLDivElement>(null)
  const { width } = box
  useEffect(() => {
    const aborting = new AbortController()
    const draw = async (): Promise<void> => {
      const drawn = await drawPage(pdf, index, width, aborting.signal)
      const holder = sheet.current
      if (drawn === null || holder === null) return
      drawn.canvas.className = styles.picture ?? ''
      drawn.text.className = styles.text ?? ''
      releaseAll(holder)
      holder.replaceChildren(drawn.canvas, drawn.text)
    }
    draw().catch(() => {
      if (!aborting.signal.aborted) sheet.current?.replaceChildren('这一页没有画出来，请稍后重试。')
    })
    return () => aborting.abort()
  }, [pdf, index, width])
  useEffect(() => {
    const holder = sheet.current
    return () => {
      if (holder !== null) releaseAll(holder)
    }
  }, [])
  return (
    <div
      role="group"
      aria-label={`第 ${String(index + 1)} 页`}
      data-paper
      className={styles.page}
      style={{ top: box.top, width, height: box.height }}
      ref={sheet}
    />
  )
}

function releaseAll(holder: HTMLElement): void {
  for (const canvas of holder.querySelectorAll('canvas')) releaseCanvas(canvas)
}
