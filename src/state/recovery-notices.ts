import { describeFault } from '../lib/describe-fault.ts'
import { noticeStore, showNotice } from './notice-store.ts'
import type { Recovery } from './recover-last-words.ts'

/** By draft: each is told of once, however often it is tried. */
const told = new Set<string>()

/** Says what became of what a page had left, as far as the user has to know. */
export function tellRecoveries(recoveries: readonly Recovery[]): void {
  const copies = recoveries.flatMap((recovery) => (recovery.kind === 'copied' ? [recovery.open] : []))
  const fresh = recoveries.filter(({ kind, storageKey }) => !told.has(`${kind} ${storageKey}`))
  for (const { kind, storageKey } of recoveries) {
    if (kind === 'failed' || kind === 'unreadable') told.add(`${kind} ${storageKey}`)
    else told.delete(`failed ${storageKey}`)
  }
  const failure = fresh.find((recovery) => recovery.kind === 'failed')
  if (copies.length > 0) {
    const names = copies.map(({ draft }) => `${draft.department.name}（${String(draft.fiscalYear)} 年）`)
    showNotice({
      tone: 'warning',
      title: '上次关闭页面时未写入的修改，已另存为新的草稿',
      details: [...names, '原草稿此后又在别处修改过，两份都保留在首页“本机草稿”中，请比较后删除不要的一份。'],
    })
  } else if (failure !== undefined) {
    showNotice({
      tone: 'error',
      title: FAILED,
      details: [
        `本机存储没有完成这一步（${describeFault(failure.reason)}）。这些修改还留着，程序会再试；在此之前请不要清除浏览器数据。`,
      ],
    })
  } else if (fresh.some(({ kind }) => kind === 'unreadable')) {
    showNotice({
      tone: 'warning',
      title: '上次关闭页面时留下的修改读不出来',
      details: ['请检查最后几步录入是否还在。'],
    })
  } else if (isAllIn(recoveries) && noticeStore.getState().notice?.title === FAILED) {
    showNotice({ tone: 'info', title: '上次关闭页面时未写入的修改，现在已写入' })
  }
}

const FAILED = '上次关闭页面时未写入的修改，这次还没有写入'

function isAllIn(recoveries: readonly Recovery[]): boolean {
  return recoveries.length > 0 && recoveries.every(({ kind }) => kind === 'written')
}
