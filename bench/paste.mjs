import { readFileSync } from 'node:fs'

/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ readonly text: string, readonly html: string }} Sheet */

const ROWS = 10_000
const RUNS = 5
/** How often the processor is slowed down for the second half of the figures. */
const SLOWER = 4
const LIMIT_MS = 500

const COLUMNS = [
  '序号',
  '单位',
  '支出类别',
  '功能科目',
  '经济科目',
  '资金来源',
  '上年结转',
  '项目',
  '金额（万元）',
]
const KINDS = { personnel: '人员经费', publicFunds: '公用经费', project: '项目支出' }
const SOURCES = {
  generalPublicBudget: '一般公共预算',
  governmentFund: '政府性基金预算',
  business: '事业收入',
}

/** @param {readonly number[]} times */
const findMedian = (times) =>
  [...times].sort((left, right) => left - right)[Math.floor(times.length / 2)] ?? Number.NaN

/** @param {number} time */
const format = (time) => `${time.toFixed(0)} ms`

/**
 * A sheet of ten thousand rows pasted into 支出 of an empty draft: from Ctrl+V to the painted preview, and from its
 * confirmation to the frame with the new lines.
 * @param {Browser} browser @param {string} address @param {string} file whose lines make the sheet
 */
export async function benchPaste(browser, address, file) {
  const { draft, ...envelope } = JSON.parse(readFileSync(file, 'utf8'))
  const sheet = writeSheet(draft)
  const { tables: _tables, findings: _findings, ...head } = envelope
  const empty = { ...head, draft: { ...draft, revenues: [], expenditures: [] } }
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(address)
  await page.getByLabel('打开文件').setInputFiles({
    name: 'empty.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(empty)),
  })
  await page.getByRole('banner').getByRole('button', { name: '编辑副本' }).click()
  await page.getByRole('navigation').getByText('支出', { exact: true }).click()
  await page.getByRole('grid', { name: '支出明细' }).waitFor()
  await page.evaluate((block) => Object.assign(window, { sheet: block }), sheet)
  const session = await page.context().newCDPSession(page)
  const lines = []
  for (const rate of [1, SLOWER]) {
    await session.send('Emulation.setCPUThrottlingRate', { rate })
    const previews = []
    const pastes = []
    for (let run = 0; run < RUNS; run += 1) {
      const { preview, paste } = await pasteOnce(page)
      previews.push(preview)
      pastes.push(paste)
    }
    const speed = rate === 1 ? 'full' : `1/${String(rate)}`
    lines.push(
      writeLine('Ctrl+V to the preview', speed, previews),
      writeLine('confirmed to painted lines', speed, pastes),
    )
  }
  await page.close()
  return [
    `${String(ROWS)} rows of ${String(COLUMNS.length)} columns as Excel writes them (${(sheet.html.length / 1e6).toFixed(1)} MB of HTML), ` +
      `pasted into 支出 of an empty draft and undone, ${String(RUNS)} times.`,
    '',
    '| what | processor | median | least | median ÷ 500 ms |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...lines,
  ]
}

/** @param {string} what @param {string} speed @param {readonly number[]} times */
function writeLine(what, speed, times) {
  const median = findMedian(times)
  return `| ${what} | ${speed} | ${format(median)} | ${format(Math.min(...times))} | ${(median / LIMIT_MS).toFixed(2)}× |`
}

/** @param {any} draft @returns {Sheet} */
function writeSheet({ expenditures, projects, units }) {
  const projectNames = new Map(projects.map((/** @type {any} */ { id, name }) => [id, name]))
  const unitNames = new Map(units.map((/** @type {any} */ { code, name }) => [code, name]))
  const rows = Array.from({ length: ROWS }, (_, at) => {
    const line = expenditures[at % expenditures.length]
    return [
      String(at + 1),
      unitNames.get(line.unitCode),
      KINDS[/** @type {keyof typeof KINDS} */ (line.kind)],
      line.functionCode,
      line.economicCode,
      SOURCES[/** @type {keyof typeof SOURCES} */ (line.source)] ?? '其他收入',
      line.carryOver === true ? '是' : '否',
      projectNames.get(line.projectId) ?? '',
      Number(line.amount).toLocaleString('en', { maximumFractionDigits: 6 }),
    ]
  })
  const all = [COLUMNS, ...rows]
  const cell = (/** @type {string} */ text) =>
    `  <td class=xl65 width=96 style='border-top:none;width:72pt'>${text}</td>\r\n`
  const body = all
    .map((row) => ` <tr height=19 style='height:14.4pt'>\r\n${row.map(cell).join('')} </tr>\r\n`)
    .join('')
  return {
    text: all.map((row) => row.join('\t')).join('\r\n'),
    html:
      '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!--td {white-space:nowrap;}--></style></head>' +
      `<body><!--StartFragment--><table border=0>\r\n${body}</table><!--EndFragment--></body></html>`,
  }
}

/** @param {Page} page */
async function pasteOnce(page) {
  await page.getByRole('grid', { name: '支出明细' }).getByRole('gridcell').first().click()
  const preview = await page.evaluate(async () => {
    const { text, html } = /** @type {any} */ (window).sheet
    const data = new DataTransfer()
    data.setData('text/plain', text)
    data.setData('text/html', html)
    await new Promise((resolve) => setTimeout(resolve, 300))
    const start = performance.now()
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
    return measureUntil(() => document.querySelector('[role="dialog"] tbody input') !== null)

    /** @param {() => boolean} isThere */
    function measureUntil(isThere) {
      return new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel()
        // A message posted in an animation frame arrives after that frame is drawn.
        port1.onmessage = () => resolve(performance.now() - start)
        const look = () => {
          if (isThere()) port2.postMessage(null)
          else requestAnimationFrame(look)
        }
        requestAnimationFrame(look)
      })
    }
  })
  await page.waitForTimeout(300)
  const paste = await page.evaluate((rowCount) => {
    const button = [...document.querySelectorAll('[role="dialog"] button')].find((each) =>
      /^粘贴 \d+ 行$/.test(each.textContent ?? ''),
    )
    if (!(button instanceof HTMLElement)) throw new Error('There is nothing to confirm')
    const start = performance.now()
    button.click()
    return new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve(performance.now() - start)
      const look = () => {
        const grid = document.querySelector('[role="grid"]')
        const isShown =
          grid?.getAttribute('aria-rowcount') === String(rowCount + 2) &&
          grid.querySelectorAll('[role="row"]').length > 10 &&
          document.querySelector('[role="dialog"]') === null
        if (isShown) port2.postMessage(null)
        else requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    })
  }, ROWS)
  await page.waitForTimeout(1500)
  await page.keyboard.press('Control+z')
  await page.locator('[role="grid"][aria-rowcount="2"]').waitFor()
  await page.waitForTimeout(500)
  return { preview: Number(preview), paste: Number(paste) }
}
