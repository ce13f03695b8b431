/** @typedef {import('@playwright/test').Browser} Browser */

const REFRESHES = 12
/** Before a refresh begins, edits must have paused for so long. */
const PAUSE_MILLISECONDS = 150
const LIMIT_MILLISECONDS = 500

/**
 * 预览与导出 of the organization sample: from an amount changed (by 撤销 and 重做) to pages that are said to be up to date,
 * and what the page itself does meanwhile.
 * @param {Browser} browser @param {string} address @param {string} file
 */
export async function benchPreview(browser, address, file) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(address)
  await page.getByLabel('打开文件').setInputFiles(file)
  await page.getByRole('button', { name: '编辑副本' }).click()
  const goTo = (/** @type {string} */ step) =>
    page.getByRole('navigation', { name: '任务' }).getByRole('link', { name: step }).click()
  await goTo('支出')
  await page.getByRole('gridcell', { name: '17.81' }).click({ position: { x: 4, y: 8 } })
  await page.keyboard.type('18.81')
  await page.keyboard.press('Enter')
  const start = performance.now()
  await goTo('预览与导出')
  const updated = page.getByRole('main').getByRole('status').getByText('已更新')
  await updated.waitFor({ timeout: 120_000 })
  const first = performance.now() - start
  await page.evaluate(watchLongTasks)
  const times = []
  for (let refresh = 0; refresh < REFRESHES; refresh += 1) {
    times.push(await page.evaluate(timeRefresh, refresh % 2 === 0 ? '撤销' : '重做'))
  }
  const longTasks = await page.evaluate(() => /** @type {any} */ (window).longTasks)
  await page.close()
  const sorted = times.map((time) => time - PAUSE_MILLISECONDS).sort((left, right) => left - right)
  const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
  return [
    '| the sample, in the page | time |',
    '| --- | ---: |',
    `| opening the step to pages | ${first.toFixed(0)} ms |`,
    `| refresh after an amount changed, median of ${REFRESHES} | ${median.toFixed(0)} ms |`,
    `| the quickest | ${(sorted[0] ?? Number.NaN).toFixed(0)} ms |`,
    `| longest task of the page meanwhile | ${Math.max(0, ...longTasks).toFixed(0)} ms |`,
    '',
    `Counted from the end of the pause of ${PAUSE_MILLISECONDS} ms that edits must make first. ` +
      `Median ÷ ${LIMIT_MILLISECONDS} ms: ${(median / LIMIT_MILLISECONDS).toFixed(2)}×.`,
  ]
}

function watchLongTasks() {
  const longTasks = /** @type {number[]} */ ([])
  Object.assign(window, { longTasks })
  new PerformanceObserver((list) => {
    longTasks.push(...list.getEntries().map(({ duration }) => duration))
  }).observe({ type: 'longtask' })
}

/**
 * Runs in the page. Resolves with the milliseconds from the click to the status.
 * @param {string} name of the button that changes the draft
 * @returns {Promise<number>}
 */
function timeRefresh(name) {
  const button = [...document.querySelectorAll('button')].find((each) => each.textContent === name)
  const status = document.querySelector('main [role="status"]')
  if (button === undefined || status === null) throw new Error(`No ${name} and status`)
  return new Promise((resolve) => {
    const start = performance.now()
    let hasBegun = false
    const look = () => {
      const isUpdated = status.textContent === '已更新'
      if (!isUpdated) hasBegun = true
      if (hasBegun && isUpdated) resolve(performance.now() - start)
      else requestAnimationFrame(look)
    }
    button.click()
    requestAnimationFrame(look)
  })
}
