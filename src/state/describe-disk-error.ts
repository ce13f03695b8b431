/** Why a file on the disk could not be written, and what to do about it. */
export function describeDiskError(error: unknown): string {
  const name = error instanceof DOMException ? error.name : ''
  switch (name) {
    case 'NotFoundError':
      return '文件已被移动或删除，请另存到新的文件'
    case 'NotAllowedError':
    case 'SecurityError':
      return '浏览器或系统不允许写入这个文件，请另存到别处'
    case 'NoModificationAllowedError':
    case 'InvalidStateError':
      return '文件正被其他程序占用，关闭那个程序后会自动重试'
    case 'QuotaExceededError':
      return '磁盘空间已满，请清理后重试或另存到别处'
    default:
      return '写入没有完成，请重试或另存到别处'
  }
}
