import type { OpenDraft } from './draft-store.ts'
import { dismissNotice, noticeStore, showNotice, type Notice } from './notice-store.ts'

const FREED: Notice = { tone: 'info', title: '另一窗口已关闭，可在这里编辑' }

/** The window that wrote the draft is gone, and this one writes it. */
export function tellFreed(): void {
  showNotice(FREED)
}

/** It does not any more. */
export function takeBackFreed(): void {
  if (noticeStore.getState().notice === FREED) dismissNotice()
}

/** The window that writes the draft did not give it up. */
export function tellKept(): void {
  showNotice({
    tone: 'warning',
    title: '没有转到本窗口：另一窗口里有还没有写入本机的修改',
    details: ['请到那个窗口按顶部“未保存”的提示处理（如导出 JSON），再转到本窗口编辑。'],
  })
}

/** What could not be written here has become a draft of its own. */
export function tellRescued({ draft, label = '' }: OpenDraft): void {
  const name = draft.department.name === '' ? '未命名部门' : draft.department.name
  showNotice({
    tone: 'warning',
    title: '此草稿已在另一窗口继续编辑，本窗口有未写入的修改，已另存为新的草稿',
    details: [`“${name}（${label}）”在首页“本机草稿”中。请与原草稿比较，补录需要的内容后删除不要的一份。`],
  })
}

/** Windows could not be brought together, as when the storage cannot be read. */
export function tellFault(): void {
  showNotice({
    tone: 'error',
    title: '没有读到另一窗口的修改：浏览器的本机存储没有响应',
    details: ['这里显示的内容可能不是最新的。请在编辑此草稿的窗口中继续，或刷新本页。'],
  })
}
