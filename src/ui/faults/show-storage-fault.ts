import { showNotice } from '../../state/notice-store.ts'

/** Tells that the storage has not done what was asked of it, and in a sentence what is as it was before. */
export function showStorageFault(title: string, reason: string, kept: string): void {
  showNotice({ tone: 'error', title, details: [`本机存储没有完成这一步（${reason}）。${kept}`] })
}
