/** What a page knows of the content of a file: when any of it is otherwise, somebody else has written the file. */
export interface DiskStamp {
  readonly lastModified: number
  readonly size: number
  /** SHA-256 of the text, in hexadecimal. */
  readonly hash: string
}

/** A file on the disk that the user has let the page write. */
export interface DiskFile {
  readonly name: string
  readonly handle: FileSystemFileHandle
}

/** The folder or file chosen; `null` where the user has changed her mind. */
type Chosen<T> = Promise<T | null>

/** The parts of the File System Access API that TypeScript does not know, because not every browser has them. */
interface PickerGlobals {
  readonly showSaveFilePicker?: (options: {
    readonly suggestedName: string
    readonly types: readonly {
      readonly description: string
      readonly accept: Record<string, readonly string[]>
    }[]
  }) => Promise<FileSystemFileHandle>
  readonly showDirectoryPicker?: (options: {
    readonly mode: 'readwrite'
  }) => Promise<FileSystemDirectoryHandle>
}

interface PermissionMethods {
  readonly queryPermission?: (descriptor: { readonly mode: 'readwrite' }) => Promise<PermissionState>
  readonly requestPermission?: (descriptor: { readonly mode: 'readwrite' }) => Promise<PermissionState>
}

const JSON_FILES = [{ description: 'JSON', accept: { 'application/json': ['.json'] } }]
const WRITING = { mode: 'readwrite' } as const

function readPickers(): PickerGlobals {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- whether they are there is asked before each use
  return globalThis as PickerGlobals
}

export function canPickFile(): boolean {
  return readPickers().showSaveFilePicker !== undefined
}

export function canPickFolder(): boolean {
  return readPickers().showDirectoryPicker !== undefined
}

/** Asks the user for a file to write, which the browser warns of where it is there already. In a user's action only. */
export function pickFile(suggestedName: string): Chosen<DiskFile> {
  return unlessAborted(async () => {
    const handle = await readPickers().showSaveFilePicker?.({ suggestedName, types: JSON_FILES })
    return handle === undefined ? null : { name: handle.name, handle }
  })
}

/** Asks the user for a folder and makes a file in it; one that is there already is left alone. In a user's action only. */
export function pickFileInFolder(name: string): Chosen<DiskFile> {
  return unlessAborted(async () => {
    const folder = await readPickers().showDirectoryPicker?.(WRITING)
    if (folder === undefined) return null
    const free = await findFreeName(folder, name)
    return { name: free, handle: await folder.getFileHandle(free, { create: true }) }
  })
}

/** Whether the page may write the file now. */
export async function mayWrite({ handle }: DiskFile): Promise<boolean> {
  const { queryPermission } = readPermissions(handle)
  return queryPermission === undefined || (await queryPermission.call(handle, WRITING)) === 'granted'
}

/** Asks the user whether the page may write the file again. In a user's action only. */
export async function askToWrite({ handle }: DiskFile): Promise<boolean> {
  const { requestPermission } = readPermissions(handle)
  return requestPermission === undefined || (await requestPermission.call(handle, WRITING)) === 'granted'
}

/** Rejects where the file has been moved, or may not be read. */
export function readDiskFile({ handle }: DiskFile): Promise<File> {
  return handle.getFile()
}

/** Whether the file holds what it was left with. Rejects as above. */
export async function isUntouched(file: DiskFile, stamp: DiskStamp): Promise<boolean> {
  const content = await readDiskFile(file)
  if (content.lastModified === stamp.lastModified && content.size === stamp.size) return true
  return (await hashBytes(await content.arrayBuffer())) === stamp.hash
}

/** Replaces the content as a whole, or not at all: the browser writes a copy and then puts it in place. */
export async function writeDiskFile(file: DiskFile, content: Blob): Promise<DiskStamp> {
  const writable = await file.handle.createWritable()
  try {
    await writable.write(content)
  } catch (error) {
    await writable.abort().catch(() => undefined)
    throw error
  }
  await writable.close()
  const { lastModified, size } = await readDiskFile(file)
  return { lastModified, size, hash: await hashContent(content) }
}

export async function hashContent(content: Blob): Promise<string> {
  return hashBytes(await content.arrayBuffer())
}

async function hashBytes(bytes: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function readPermissions(handle: FileSystemFileHandle): PermissionMethods {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- whether they are there is asked before each use
  return handle as PermissionMethods
}

async function findFreeName(folder: FileSystemDirectoryHandle, name: string): Promise<string> {
  for (let count = 1; ; count += 1) {
    const tried = count === 1 ? name : name.replace(/(\.[^.]+)?$/, `（${String(count)}）$1`)
    if (!(await hasFile(folder, tried))) return tried
  }
}

async function hasFile(folder: FileSystemDirectoryHandle, name: string): Promise<boolean> {
  try {
    await folder.getFileHandle(name)
    return true
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return false
    throw error
  }
}

async function unlessAborted<T>(pick: () => Chosen<T>): Chosen<T> {
  try {
    return await pick()
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null
    throw error
  }
}
