import { RevisionConflict } from '../storage/journal.ts'

/** Why a draft could not be written to this machine, and what to do about it. */
export function describeStorageError(error: unknown): string {
  if (error instanceof RevisionConflict)
    return '此草稿已在另一窗口修改。要保留本窗口的内容请导出 JSON，再刷新本页接着编制'
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'QuotaExceededError') return '本机存储空间已满，请立即导出 JSON 保存到文件'
  if (name === 'InvalidStateError' || name === 'SecurityError')
    return '浏览器不允许本页保存数据，请导出 JSON 保存到文件'
  return '写入本机存储失败，请导出 JSON 保存到文件'
}
