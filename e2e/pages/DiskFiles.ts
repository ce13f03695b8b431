import type { Locator, Page } from '@playwright/test'

interface DraftFile {
  draft: { department: { name: string } }
}

/**
 * Files on the disk that the page writes. The pickers, which no test can answer, are replaced by ones that choose in the
 * browser's own file system: its handles are of the same kind, and everything behind them is what runs for a user.
 */
export class DiskFiles {
  readonly page: Page
  readonly status: Locator
  readonly banner: Locator

  constructor(page: Page) {
    this.page = page
    this.status = page.getByRole('banner').getByText(/^(已写入|正在写入|没有写入|未写入) /)
    this.banner = page.getByRole('region', { name: '文件', exact: true })
  }

  /** Before the page is opened. */
  async install(): Promise<void> {
    await this.page.addInitScript(() => {
      Object.assign(window, {
        showSaveFilePicker: async ({ suggestedName }: { suggestedName: string }) =>
          (await navigator.storage.getDirectory()).getFileHandle(suggestedName, { create: true }),
        showDirectoryPicker: () => navigator.storage.getDirectory(),
      })
    })
  }

  /** From here on the browser wants to be asked after each reload, as it does for files of the disk. */
  async askForPermission(): Promise<void> {
    await this.page.addInitScript(() => {
      let isGranted = performance
        .getEntriesByType('navigation')
        .every((entry) => 'type' in entry && entry.type !== 'reload')
      Object.assign(FileSystemHandle.prototype, {
        queryPermission: async () => (isGranted ? 'granted' : 'prompt'),
        requestPermission: async () => {
          isGranted = navigator.userActivation.isActive
          return isGranted ? 'granted' : 'denied'
        },
      })
    })
  }

  async saveTo(place: '文件' | '文件夹'): Promise<void> {
    await this.openMenu()
    await this.page.getByRole('menuitem', { name: `保存到${place}`, exact: true }).click()
  }

  async detach(): Promise<void> {
    await this.openMenu()
    await this.page.getByRole('menuitem', { name: '断开文件' }).click()
  }

  /** To what the banner offers. */
  async answer(name: string): Promise<void> {
    await this.banner.getByRole('button', { name }).click()
  }

  async read(name: string): Promise<DraftFile> {
    return JSON.parse(await this.readText(name)) as DraftFile
  }

  async readText(name: string): Promise<string> {
    return this.page.evaluate(async (wanted) => {
      const folder = await navigator.storage.getDirectory()
      const read = async (): Promise<string> => (await (await folder.getFileHandle(wanted)).getFile()).text()
      // A file that is replaced in this very moment cannot be read; the next one can.
      return read().catch(read)
    }, name)
  }

  /** Writes a file as another program would. */
  async put(name: string, text: string): Promise<void> {
    await this.page.evaluate(
      async ([wanted, content]) => {
        const folder = await navigator.storage.getDirectory()
        const writable = await (await folder.getFileHandle(wanted, { create: true })).createWritable()
        await writable.write(content)
        await writable.close()
      },
      [name, text] as const,
    )
  }

  async remove(name: string): Promise<void> {
    await this.page.evaluate(async (wanted) => {
      await (await navigator.storage.getDirectory()).removeEntry(wanted)
    }, name)
  }

  private async openMenu(): Promise<void> {
    await this.page.getByRole('banner').getByRole('button', { name: '草稿', exact: true }).click()
  }
}
