import { gzipSync } from 'node:zlib'

/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {import('@playwright/test').Page} Page */

const FRAME_MS = 16.7
const EDITS = 120
const MOST_FIRST_LOAD_KB = 200

/** @param {readonly number[]} times @param {number} quantile */
function findQuantile(times, quantile) {
  const sorted = [...times].sort((left, right) => left - right)
  return sorted[Math.min(sorted.length - 1, Math.floor(quantile * sorted.length))] ?? Number.NaN
}

/** @param {number} time */
const format = (time) => `${time.toFixed(time < 10 ? 2 : 0)} ms`

/**
 * JavaScript that arrives before the start page can be used, compressed as a server would.
 * @param {Browser} browser @param {string} address
 */
export async function benchFirstLoad(browser, address) {
  const page = await browser.newPage()
  /** @type {Promise<number>[]} */
  const sizes = []
  page.on('response', (response) => {
    if (/\.m?js(\?|$)/.test(response.url())) sizes.push(response.body().then((body) => gzipSync(body).length))
  })
  const start = performance.now()
  await page.goto(address)
  await page.getByRole('button', { name: '新建' }).waitFor()
  const milliseconds = performance.now() - start
  const kilobytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1000
  await page.close()
  const verdict = kilobytes <= MOST_FIRST_LOAD_KB ? 'kept' : 'BROKEN'
  return [
    `JavaScript before the start page works: ${kilobytes.toFixed(1)} kB gzip (limit ${String(MOST_FIRST_LOAD_KB)} kB: ${verdict}); ` +
      `from a local server in ${format(milliseconds)}.`,
  ]
}

/**
 * One edit in 支出 with ten thousand lines: from the Enter key to the painted frame.
 * @param {Browser} browser @param {string} address @param {string} file
 */
export async function benchEdit(browser, address, file) {
  const page = await openFile(browser, address, file)
  await page.getByRole('navigation').getByText('支出', { exact: true }).click()
  const amounts = page.getByRole('gridcell').filter({ hasText: /^\d[\d.]*$/ })
  await amounts.first().waitFor()
  await page.evaluate(() => {
    const times = /** @type {number[]} */ ([])
    Object.assign(window, { paintTimes: times })
    const { port1, port2 } = new MessageChannel()
    let start = 0
    // A message posted in an animation frame arrives after that frame is painted.
    port1.onmessage = () => times.push(performance.now() - start)
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Enter') return
        start = performance.now()
        requestAnimationFrame(() => port2.postMessage(null))
      },
      { capture: true },
    )
  })
  await amounts.last().click({ position: { x: 4, y: 8 } })
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('End')
  for (let edit = 0; edit < EDITS; edit += 1) {
    await page.keyboard.type(`${String(edit + 1)}.25`)
    await page.keyboard.press('Enter')
    await page.waitForTimeout(60)
  }
  const times = await page.evaluate(() => /** @type {any} */ (window).paintTimes)
  const changed = await page.getByRole('button', { name: '撤销' }).isEnabled()
  await page.close()
  if (!changed || times.length < EDITS) throw new Error('The edits did not arrive')
  const p50 = findQuantile(times, 0.5)
  const p95 = findQuantile(times, 0.95)
  return [
    '| lines | edits | Enter to painted, p50 | p95 | p95 ÷ one frame of 16.7 ms |',
    '| ---: | ---: | ---: | ---: | ---: |',
    `| 10,000 | ${String(times.length)} | ${format(p50)} | ${format(p95)} | ${(p95 / FRAME_MS).toFixed(2)}× |`,
  ]
}

/**
 * @param {Browser} browser @param {string} address @param {string} file
 */
export async function benchOpenInBrowser(browser, address, file) {
  const page = await browser.newPage()
  await page.goto(address)
  await page.getByRole('button', { name: '新建' }).waitFor()
  const start = performance.now()
  await page.getByLabel('打开文件').setInputFiles(file)
  await page.getByRole('navigation').waitFor({ timeout: 120_000 })
  const milliseconds = performance.now() - start
  await page.close()
  return [
    `Opening a file of 100,000 lines in the page, from choosing it to the workspace: ${format(milliseconds)}.`,
  ]
}

/**
 * 导出 PDF of the organization sample: click to download, the first time and after an edit, beside pdfmake.
 * @param {Browser} browser @param {string} address @param {string} tablesAddress @param {string} file
 */
export async function benchPdf(browser, address, tablesAddress, file) {
  const page = await openFile(browser, address, file)
  const first = await timeExport(page)
  const afterEdit = []
  for (let edit = 0; edit < 5; edit += 1) {
    await page.getByRole('navigation').getByText('基本信息', { exact: true }).click()
    const region = page.getByLabel('地区')
    await region.fill(`地区${String(edit)}`)
    await region.press('Tab')
    afterEdit.push(await timeExport(page))
  }
  await page.close()
  const peer = await browser.newPage()
  await peer.goto(tablesAddress)
  await peer.waitForFunction(() => 'measureTables' in window)
  const ours = await measureTables(peer, 'ours')
  const pdfmake = await measureTables(peer, 'pdfmake')
  await peer.close()
  return [
    '| what, of the sample | first time | after an edit, median of 5 |',
    '| --- | ---: | ---: |',
    `| the whole paper: click to downloaded file | ${format(first)} | ${format(findQuantile(afterEdit, 0.5))} |`,
    `| the nine tables alone, call to bytes | ${format(ours.first)} | ${format(ours.after)} |`,
    `| the same tables by pdfmake 0.3, call to bytes | ${format(pdfmake.first)} | ${format(pdfmake.after)} |`,
    `| pdfmake ÷ ours, tables alone | ${(pdfmake.first / ours.first).toFixed(2)}× | ${(pdfmake.after / ours.after).toFixed(2)}× |`,
  ]
}

/** @param {Page} page @param {'ours' | 'pdfmake'} maker */
async function measureTables(page, maker) {
  const measure = (/** @type {boolean} */ isEdited) =>
    page.evaluate(([by, edited]) => /** @type {any} */ (window).measureTables(by, edited), [maker, isEdited])
  const first = await measure(false)
  const after = []
  for (let edit = 0; edit < 5; edit += 1) after.push(await measure(true))
  return { first, after: findQuantile(after, 0.5) }
}

/** @param {Page} page */
async function timeExport(page) {
  await page.getByRole('button', { name: '导出' }).click()
  const item = page.getByRole('menuitem', { name: '导出 PDF' })
  await item.waitFor()
  const start = performance.now()
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 120_000 }), item.click()])
  await download.path()
  return performance.now() - start
}

/** @param {Browser} browser @param {string} address @param {string} file */
async function openFile(browser, address, file) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(address)
  await page.getByLabel('打开文件').setInputFiles(file)
  await page.getByRole('navigation').waitFor({ timeout: 120_000 })
  await page.getByRole('button', { name: '编辑副本' }).click()
  return page
}
