import { describeDiskError } from '../../state/describe-disk-error.ts'
import { diskKeeper } from '../../state/file-on-disk.ts'
import { showNotice } from '../../state/notice-store.ts'
import { openPickedFiles } from './open-picked-file.ts'

/** Does something with the file on the disk that the user has asked for; what goes wrong is told. */
export function runDiskTask(task: () => Promise<void>): void {
  task().catch((error: unknown) => {
    showNotice({ tone: 'error', title: '没有完成', details: [`${describeDiskError(error)}。`] })
  })
}

/** 打开那份: what the file holds now, as any file that is opened. */
export async function openDiskFile(): Promise<void> {
  const file = await diskKeeper.readFile()
  if (file !== undefined) await openPickedFiles([file])
}
