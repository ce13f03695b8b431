import { useState } from 'react'
import { Button } from '../primitives/Button.tsx'
import type { Zoom } from './page-layout.ts'
import { PreviewStatus } from './PreviewStatus.tsx'
import styles from './PublishPage.module.css'

interface PreviewToolbarProps {
  /** From 0. */
  readonly page: number
  readonly pageCount: number
  readonly onGo: (page: number) => void
  readonly zoom: Zoom
  readonly onZoom: (zoom: Zoom) => void
  readonly hasOutline: boolean
  readonly onToggleOutline: () => void
}

const SCALES = [0.5, 0.75, 1, 1.25, 1.5, 2]

/** Where one is in the pages, how large they are, and whether they are the latest. */
export function PreviewToolbar({ zoom, onZoom, hasOutline, onToggleOutline, ...pages }: PreviewToolbarProps) {
  return (
    <div className={styles.toolbar} role="group" aria-label="查看">
      <Button look="quiet" aria-pressed={hasOutline} onPress={onToggleOutline}>
        目录
      </Button>
      <PageNumber {...pages} />
      <label className={styles.choice}>
        <span className="visually-hidden">显示比例</span>
        <select
          value={String(zoom)}
          onChange={({ currentTarget: { value } }) => onZoom(value === 'fit' ? 'fit' : Number(value))}
        >
          <option value="fit">适合宽度</option>
          {SCALES.map((scale) => (
            <option key={scale} value={String(scale)}>
              {scale * 100}%
            </option>
          ))}
        </select>
      </label>
      <PreviewStatus />
    </div>
  )
}

type PageNumberProps = Pick<PreviewToolbarProps, 'page' | 'pageCount' | 'onGo'>

function PageNumber({ page, pageCount, onGo }: PageNumberProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const accept = (): void => {
    const number = Number(typed ?? '')
    if (typed !== null && Number.isInteger(number) && number >= 1) onGo(Math.min(number, pageCount) - 1)
    setTyped(null)
  }
  return (
    <span className={styles.choice}>
      <Button look="quiet" aria-label="上一页" isDisabled={page <= 0} onPress={() => onGo(page - 1)}>
        <span aria-hidden>‹</span>
      </Button>
      <label className={styles.choice}>
        <span className="visually-hidden">页码</span>
        <input
          className={styles.number}
          inputMode="numeric"
          autoComplete="off"
          value={typed ?? String(pageCount === 0 ? 0 : page + 1)}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          onFocus={({ currentTarget }) => currentTarget.select()}
          onBlur={accept}
          onKeyDown={({ key }) => {
            if (key === 'Enter') accept()
            if (key === 'Escape') setTyped(null)
          }}
        />
      </label>
      <span>/ {pageCount} 页</span>
      <Button
        look="quiet"
        aria-label="下一页"
        isDisabled={page >= pageCount - 1}
        onPress={() => onGo(page + 1)}
      >
        <span aria-hidden>›</span>
      </Button>
    </span>
  )
}
