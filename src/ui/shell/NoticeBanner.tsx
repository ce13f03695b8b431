import { useStore } from 'zustand'
import { busyStore } from '../../state/busy-store.ts'
import { dismissNotice, noticeStore, type Notice } from '../../state/notice-store.ts'
import { Banner } from '../primitives/Banner.tsx'
import { Button } from '../primitives/Button.tsx'
import styles from './NoticeBanner.module.css'

const TONE_WORDS: Record<Notice['tone'], string> = {
  error: '错误',
  warning: '注意',
  info: '提示',
}

/** What the user is told without being stopped; below the top bar until closed. */
export function NoticeBanner() {
  const notice = useStore(noticeStore, (state) => state.notice)
  const task = useStore(busyStore, (state) => state.task)
  return (
    <>
      <div role="status">
        {task !== null && <p className={styles.busy}>{task}…</p>}
        {notice !== null && notice.tone !== 'error' && <NoticeBox notice={notice} />}
      </div>
      {notice?.tone === 'error' && (
        <div role="alert">
          <NoticeBox notice={notice} />
        </div>
      )}
    </>
  )
}

function NoticeBox({ notice: { tone, title, details = [], actions = [] } }: { readonly notice: Notice }) {
  const words = (
    <>
      <strong>{title}</strong>
      {details.map((detail) => (
        <p key={detail}>{detail}</p>
      ))}
    </>
  )
  return (
    <Banner tone={tone} lead={TONE_WORDS[tone]} words={words}>
      {actions.map(({ name, run }) => (
        <Button
          key={name}
          onPress={() => {
            dismissNotice()
            run()
          }}
        >
          {name}
        </Button>
      ))}
      <Button look="quiet" aria-label="关闭提示" onPress={dismissNotice}>
        关闭
      </Button>
    </Banner>
  )
}
