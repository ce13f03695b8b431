import { describeFault } from '../../lib/describe-fault.ts'
import { showNotice } from '../../state/notice-store.ts'
import { acceptTyping } from './accept-typing.ts'

/** Opens what the user chose or dropped; of several files none. */
export async function openPickedFiles(files: readonly File[]): Promise<void> {
  const [file, ...others] = files
  if (file === undefined) return
  acceptTyping()
  if (others.length > 0) {
    showNotice({
      tone: 'error',
      title: '一次只能打开一个文件',
      details: ['请逐个打开，每个文件是一份草稿。'],
    })
    return
  }
  try {
    const { openFile } = await import('../../state/open-file.ts')
    await openFile(file)
  } catch (error) {
    showNotice({
      tone: 'error',
      title: `没有打开“${file.name}”`,
      details: [`程序没有完成这一步（${describeFault(error)}）。当前内容没有改变，请检查网络后再试。`],
    })
  }
}
