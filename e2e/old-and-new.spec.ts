import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { listAccessibilityFaults } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { StartPage } from './pages/StartPage.ts'
import { TopBar } from './pages/TopBar.ts'

const DATABASE = 'department-budget'

/** A page of the same server that runs nothing, so that the storage can be prepared before the program sees it. */
async function openBlank(page: Page): Promise<void> {
  await page.route('**/blank.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<p>blank</p>' }),
  )
  await page.goto('blank.html')
}

/** What the first version of the program kept: no undo steps, no versions, no bin. */
async function storeAsFirstSchema(page: Page, draft: unknown): Promise<void> {
  await openBlank(page)
  await page.evaluate(
    async ([name, content]) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name, 1)
        request.addEventListener('upgradeneeded', () => {
          request.result.createObjectStore('heads', { keyPath: 'key' })
          request.result.createObjectStore('snapshots')
          request.result.createObjectStore('entries', { autoIncrement: true }).createIndex('byKey', 'key')
        })
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(new Error('The database does not open')))
      })
      const open = { storageKey: 'old', draft: content, isSample: false, storedDifferences: [] }
      const summary = {
        draftId: 'old',
        departmentCode: '203',
        departmentName: '旧版草稿',
        fiscalYear: 2025,
        modifiedAt: '2025-02-10T01:00:00Z',
        storedAt: '2025-02-10T01:00:00Z',
        totalExpenditure: '0.00',
        balance: 'empty',
        isSample: false,
        isReadOnly: false,
      }
      const transaction = database.transaction(['heads', 'snapshots', 'entries'], 'readwrite')
      transaction.objectStore('heads').put({ key: 'old', summary, revision: 2 })
      transaction.objectStore('snapshots').put({ snapshot: { shape: 1, open } }, 'old')
      const entry = [{ path: ['draft', 'department', 'name'], set: '旧版草稿' }]
      transaction.objectStore('entries').add({ key: 'old', entry })
      await new Promise((resolve) => {
        transaction.addEventListener('complete', resolve)
      })
      database.close()
    },
    [DATABASE, draft] as const,
  )
}

function createDraft(): unknown {
  return {
    id: 'old',
    modifiedAt: '2025-02-10T01:00:00Z',
    fiscalYear: 2025,
    department: { code: '203', name: '' },
    units: [],
    revenues: [],
    expenditures: [],
    projects: [],
  }
}

test('what the first version of the program kept is taken over, and worked on', async ({ page }) => {
  const start = new StartPage(page)
  const top = new TopBar(page)
  await storeAsFirstSchema(page, createDraft())
  await start.open()
  await expect(start.drafts).toHaveCount(1)
  await start.openDraft('203 旧版草稿')
  const name = page.getByRole('textbox', { name: '部门名称' })
  await expect(name).toHaveValue('旧版草稿')
  await expect(page.getByRole('button', { name: '撤销' })).toBeDisabled()
  await name.fill('新版草稿')
  await name.press('Tab')
  await top.waitUntilSaved()
  await page.reload()
  await expect(name).toHaveValue('新版草稿')
  await page.getByRole('button', { name: '撤销' }).click()
  await expect(name).toHaveValue('旧版草稿')
})

test('what a newer version keeps is not touched; work goes on in memory and can be exported', async ({
  page,
}) => {
  const start = new StartPage(page)
  const top = new TopBar(page)
  await openBlank(page)
  await page.evaluate(async (name) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name, 99)
      request.addEventListener('upgradeneeded', () => request.result.createObjectStore('later'))
      request.addEventListener('success', () => resolve(request.result))
    })
    const transaction = database.transaction('later', 'readwrite')
    transaction.objectStore('later').put('kept', 'content')
    await new Promise((resolve) => {
      transaction.addEventListener('complete', resolve)
    })
    database.close()
  }, DATABASE)
  await start.open()
  await expect(page.getByText('本机数据由更新的版本写入')).toBeVisible()
  expect(await listAccessibilityFaults(page)).toEqual([])
  await start.startNewDraft()
  await expect(top.bar.getByText(/^未保存：本机数据由更新的版本写入，请刷新到新版本/)).toBeVisible()
  const name = page.getByRole('textbox', { name: '部门名称' })
  await name.fill('组织部门')
  await name.press('Tab')
  const exported = JSON.parse(await top.exportJsonText()) as { draft: { department: unknown } }
  expect(exported.draft.department).toMatchObject({ name: '组织部门' })
  const kept = await page.evaluate(async (database) => {
    const opened = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(database)
      request.addEventListener('success', () => resolve(request.result))
    })
    const request = opened.transaction('later').objectStore('later').get('content')
    await new Promise((resolve) => {
      request.addEventListener('success', resolve)
    })
    opened.close()
    return { version: opened.version, content: String(request.result) }
  }, DATABASE)
  expect(kept).toEqual({ version: 99, content: 'kept' })
})

test('a record of another shape is not overwritten; what is stored can be taken away', async ({ page }) => {
  const start = new StartPage(page)
  const top = new TopBar(page)
  await start.open()
  await start.startNewDraft()
  await top.waitUntilSaved()
  const address = page.url()
  await page.goto('about:blank')
  await openBlank(page)
  const readSnapshots = async (change: boolean): Promise<unknown> =>
    page.evaluate(
      async ([name, isChanging]) => {
        const database = await new Promise<IDBDatabase>((resolve) => {
          const request = indexedDB.open(name)
          request.addEventListener('success', () => resolve(request.result))
        })
        const store = database.transaction('snapshots', 'readwrite').objectStore('snapshots')
        const keys = store.getAllKeys()
        await new Promise((resolve) => {
          keys.addEventListener('success', resolve)
        })
        const [key] = keys.result
        if (isChanging) store.put({ snapshot: { shape: 99, open: { later: true } } }, key)
        const request = store.getAll()
        await new Promise((resolve) => {
          request.addEventListener('success', resolve)
        })
        database.close()
        return request.result
      },
      [DATABASE, change] as const,
    )
  const stored = await readSnapshots(true)

  await page.goto(address)
  await expect(top.error).toContainText('由其他版本的程序保存，没有改动')
  expect(await listAccessibilityFaults(page)).toEqual([])
  const download = page.waitForEvent('download')
  await start.choose(start.drafts.first(), '导出原始数据')
  expect(await readFile(await (await download).path(), 'utf8')).toContain('"later": true')
  await openBlank(page)
  expect(await readSnapshots(false)).toEqual(stored)
})
