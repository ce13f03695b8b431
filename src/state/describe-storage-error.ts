import { RevisionConflict } from '../storage/journal.ts'
import { StorageSilent } from '../storage/time-limit.ts'

export const SILENT_STORAGE = '本机存储没有响应，仍在等待。请导出 JSON 保存到文件，并关闭本程序的其他窗口'

/** Why a draft could not be written to this machine, and what to do about it. */
export function describeStorageError(error: unknown): string {
  if (error instanceof RevisionConflict)
    return '此草稿已在另一窗口修改。要保留本窗口的内容请导出 JSON，再刷新本页接着编制'
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'QuotaExceededError') return '本机存储空间已满，请立即导出 JSON 保存到文件'
  if (name === 'VersionError')
    return '本机数据由更新的版本写入，请刷新到新版本；刷新之前请导出 JSON 保存到文件'
  if (name === 'InvalidStateError' || name === 'SecurityError')
    return '浏览器不允许本页保存数据，请导出 JSON 保存到文件'
  if (name === 'NotFoundError')
    return '本机草稿库已损坏，请导出 JSON 保存到文件；清除本网站的浏览数据后可恢复自动保存'
  if (error instanceof StorageSilent) return SILENT_STORAGE
  return '写入本机存储失败，请导出 JSON 保存到文件'
}
