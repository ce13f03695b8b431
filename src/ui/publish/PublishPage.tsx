import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { PaperHeader } from '../papers/PaperHeader.tsx'
import { findPageInSight, PAGE_GAP, type PageBox, type Zoom } from './page-layout.ts'
import { PageList, type PlaceRequest, type Sight } from './PageList.tsx'
import { PaperOptions } from './PaperOptions.tsx'
import { PreviewNotice } from './PreviewNotice.tsx'
import { PreviewOutline } from './PreviewOutline.tsx'
import { previewStore } from './preview-store.ts'
import { PreviewToolbar } from './PreviewToolbar.tsx'
import { watchPreview } from './previewer.ts'
import { PublishActions } from './PublishActions.tsx'
import styles from './PublishPage.module.css'
import { findCurrentEntry, findEntryTop } from './reading-place.ts'

/** 预览与导出: the PDF as it will be handed on, page by page, kept in step with the draft. */
export function PublishPage() {
  const paper = useStore(previewStore, (state) => state.paper)
  const pdf = useStore(previewStore, (state) => state.shown)
  const [zoom, setZoom] = useState<Zoom>('fit')
  const [hasOutline, setHasOutline] = useState(true)
  const [sight, setSight] = useState<Sight>({ boxes: [], scrollTop: 0, height: 0 })
  const [request, setRequest] = useState<PlaceRequest | null>(null)
  useEffect(() => watchPreview(), [])

  const go = (findTop: (boxes: readonly PageBox[]) => number): void =>
    setRequest((before) => ({ serial: (before?.serial ?? 0) + 1, findTop }))
  const current = pdf === null ? -1 : findCurrentEntry(pdf, sight.boxes, sight.scrollTop)
  return (
    <div className={styles.page}>
      <PaperHeader title="预览与导出" purpose="将要印出的文件本身，随修改自动更新；导出和打印的就是它。">
        <PaperOptions />
      </PaperHeader>
      <div className={styles.bar}>
        <PreviewToolbar
          page={findPageInSight(sight.boxes, sight.scrollTop, sight.height)}
          pageCount={pdf?.pages.length ?? 0}
          onGo={(page) => go((boxes) => (boxes[page]?.top ?? 0) - PAGE_GAP)}
          zoom={zoom}
          onZoom={setZoom}
          hasOutline={hasOutline}
          onToggleOutline={() => setHasOutline(!hasOutline)}
        />
        <PublishActions />
      </div>
      <PreviewNotice />
      {pdf !== null && (
        <div className={styles.body}>
          {hasOutline && (
            <PreviewOutline
              outline={pdf.outline}
              current={current}
              onGo={(entry) => go((boxes) => findEntryTop(entry, pdf.pages, boxes) - PAGE_GAP)}
            />
          )}
          <PageList key={paper} paper={paper} pdf={pdf} zoom={zoom} request={request} onSight={setSight} />
        </div>
      )}
    </div>
  )
}
