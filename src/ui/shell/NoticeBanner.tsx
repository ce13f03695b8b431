import { useStore } from 'zustand'
import { classNames } from '../../lib/class-names.ts'
import { busyStore } from '../../state/busy-store.ts'
import { dismissNotice, noticeStore, type Notice } from '../../state/notice-store.ts'
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
  return (
    <div className={classNames(styles.box, styles[tone])}>
      <div className={styles.words}>
        <p className={styles.title}>
          <span className={styles.tone}>{TONE_WORDS[tone]}</span>
          {title}
        </p>
        {details.map((detail) => (
          <p key={detail}>{detail}</p>
        ))}
      </div>
      {actions.map(({ name, run }) => (
        <button
          key={name}
          type="button"
          className={styles.action}
          onClick={() => {
            dismissNotice()
            run()
          }}
        >
          {name}
        </button>
      ))}
      <button type="button" className={styles.close} aria-label="关闭提示" onClick={dismissNotice}>
        关闭
      </button>
    </div>
  )
}
