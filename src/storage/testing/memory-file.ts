import type { DiskFile } from '../disk-files.ts'

/** A file of a disk in memory, as a page sees it. */
export interface MemoryFile extends DiskFile {
  readonly readText: () => string
  /** As another program would write it. */
  readonly put: (text: string) => void
  /** While set, every write is refused with it. */
  fault: DOMException | undefined
  writeCount: number
}

export function createMemoryFile(name: string): MemoryFile {
  let text = ''
  let lastModified = 0
  const put = (next: string): void => {
    text = next
    lastModified += 1
  }
  const handle = {
    kind: 'file',
    name,
    getFile: async () => new File([text], name, { lastModified }),
    createWritable: async () => {
      if (memoryFile.fault !== undefined) throw memoryFile.fault
      let written = ''
      return {
        write: async (content: Blob) => {
          written = await content.text()
        },
        abort: async () => undefined,
        close: async () => {
          put(written)
          memoryFile.writeCount += 1
        },
      }
    },
  }
  const memoryFile: MemoryFile = {
    name,
    handle: handle as unknown as FileSystemFileHandle,
    readText: () => text,
    put,
    fault: undefined,
    writeCount: 0,
  }
  return memoryFile
}
