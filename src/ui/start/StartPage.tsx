import type { ReactNode } from 'react'
import { useNow } from '../hooks/use-now.ts'
import { Brand } from '../program/Brand.tsx'
import { OfflineStatus } from '../program/OfflineStatus.tsx'
import { LocalDrafts } from './LocalDrafts.tsx'
import { PaperPicture } from './PaperPicture.tsx'
import { StartActions } from './StartActions.tsx'
import styles from './StartPage.module.css'
import { useLocalDrafts } from './use-local-drafts.ts'

interface StartPageProps {
  readonly onPickFile: () => void
  readonly notices: ReactNode
}

/** Where a draft is begun, opened or taken up again. */
export function StartPage({ onPickFile, notices }: StartPageProps) {
  const drafts = useLocalDrafts()
  const now = useNow()
  return (
    <div className={styles.page}>
      <header>
        <div className={styles.bar}>
          <Brand />
          <p className={styles.promise}>
            数据只保存在本机，不上传<strong className={styles.warning}>严禁录入涉密信息</strong>
          </p>
        </div>
        {notices}
      </header>
      <main className={styles.main}>
        <div className={styles.work}>
          <h1 className={styles.title}>编制可直接公开的部门预算</h1>
          <p className={styles.purpose}>数据一次录入，表格、说明、绩效目标表同步生成；公开前自动审核。</p>
          <StartActions onPickFile={onPickFile} />
          <LocalDrafts drafts={drafts} now={now} />
        </div>
        <PaperPicture />
      </main>
      <footer className={styles.foot} aria-label="本机保存">
        <span>{describeStorage(drafts)}</span>
        <OfflineStatus />
      </footer>
    </div>
  )
}

function describeStorage(drafts: ReturnType<typeof useLocalDrafts>): string {
  switch (drafts.state) {
    case 'loading':
      return '正在读取本机草稿'
    case 'failed':
      return '本机存储读不出来：录入的内容可能不会保留，请及时导出 JSON'
    case 'loaded':
      if (drafts.list.some(({ isUnsaved }) => isUnsaved))
        return '有草稿没有保存到本机，关闭本窗口就会丢失：请打开后导出 JSON'
      return `本机保存正常 · ${String(drafts.list.length)} 份草稿`
  }
}
