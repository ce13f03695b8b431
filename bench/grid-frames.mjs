/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {import('@playwright/test').Page} Page */

const FRAME_MS = 16.7
const FRAMES = 240
const EDITS = 40
/** How often the processor is slowed down for the second half of the figures. */
const SLOWER = 4

/** @param {readonly number[]} times @param {number} quantile */
function findQuantile(times, quantile) {
  const sorted = [...times].sort((left, right) => left - right)
  return sorted[Math.min(sorted.length - 1, Math.floor(quantile * sorted.length))] ?? Number.NaN
}

/** @param {number} time */
const format = (time) => `${time.toFixed(time < 10 ? 2 : 1)} ms`

/**
 * 支出 with ten thousand lines and all columns: frames while it is scrolled, and edits from the Enter key to the painted
 * frame; at full speed and with the processor slowed down.
 * @param {Browser} browser @param {string} address @param {string} file
 */
export async function benchGridFrames(browser, address, file) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(address)
  await page.getByLabel('打开文件').setInputFiles(file)
  await page.getByRole('banner').getByRole('button', { name: '编辑副本' }).click({ timeout: 120_000 })
  await page.getByRole('navigation').getByText('支出', { exact: true }).click()
  const grid = page.getByRole('grid', { name: '支出明细' })
  await grid.waitFor()
  // A line of travel abroad brings the last column.
  const columnCount = await grid.getAttribute('aria-colcount')
  const rowCount = await grid.getAttribute('aria-rowcount')
  const session = await page.context().newCDPSession(page)
  const lines = []
  for (const rate of [1, SLOWER]) {
    await session.send('Emulation.setCPUThrottlingRate', { rate })
    await page.waitForTimeout(1500)
    const scrolls = []
    for (const rowsPerFrame of [3, 30]) scrolls.push(await scroll(page, rowsPerFrame))
    const { painted, work } = await edit(page)
    const speed = rate === 1 ? 'full' : `1/${String(rate)}`
    for (const [index, { intervals, busy }] of scrolls.entries()) {
      lines.push(
        `| scrolling ${index === 0 ? '3' : '30'} rows a frame | ${speed} | ${format(findQuantile(intervals, 0.5))} | ${format(findQuantile(intervals, 0.95))} | ` +
          `${format(findQuantile(busy, 0.5))} | ${format(findQuantile(busy, 0.95))} | ${(findQuantile(busy, 0.95) / FRAME_MS).toFixed(2)}× |`,
      )
    }
    lines.push(
      `| one edit, Enter to painted | ${speed} | ${format(findQuantile(painted, 0.5))} | ${format(findQuantile(painted, 0.95))} | ` +
        `${format(findQuantile(work, 0.5))} | ${format(findQuantile(work, 0.95))} | ${(findQuantile(work, 0.95) / FRAME_MS).toFixed(2)}× |`,
    )
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await page.close()
  return [
    `${String(Number(rowCount) - 2)} lines of expenditure in ${String(Number(columnCount) - 1)} columns; ${String(FRAMES)} frames and ${String(EDITS)} edits each. ` +
      '“Frame” is the time from one frame to the next, or from the key to the painted frame, which waits for the next one to begin; ' +
      '“work” what the page itself takes of it.',
    '',
    '| what | processor | frame p50 | p95 | work p50 | p95 | p95 ÷ one frame of 16.7 ms |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...lines,
  ]
}

/** @param {Page} page @param {number} rowsPerFrame */
async function scroll(page, rowsPerFrame) {
  return page.evaluate(
    async ([frames = 0, step = 0]) => {
      const grid = document.querySelector('[role="grid"]')
      const scroller = grid?.parentElement
      if (!(scroller instanceof HTMLElement)) throw new Error('There is no grid')
      scroller.scrollTop = 0
      const intervals = /** @type {number[]} */ ([])
      const busy = /** @type {number[]} */ ([])
      const { port1, port2 } = new MessageChannel()
      let start = 0
      // A message posted in an animation frame arrives after that frame is drawn.
      port1.onmessage = () => busy.push(performance.now() - start)
      let direction = 1
      await new Promise((resolve) => {
        let before = /** @type {number | null} */ (null)
        const next = (/** @type {number} */ time) => {
          if (before !== null) intervals.push(time - before)
          before = time
          if (intervals.length >= frames) {
            resolve(null)
            return
          }
          start = performance.now()
          const end = scroller.scrollHeight - scroller.clientHeight
          if (scroller.scrollTop >= end) direction = -1
          if (scroller.scrollTop <= 0) direction = 1
          scroller.scrollTop += direction * step * 27
          port2.postMessage(null)
          requestAnimationFrame(next)
        }
        requestAnimationFrame(next)
      })
      return { intervals, busy }
    },
    [FRAMES, rowsPerFrame],
  )
}

/** @param {Page} page */
async function edit(page) {
  await page
    .getByRole('gridcell')
    .filter({ hasText: /^\d[\d.]*$/ })
    .nth(4)
    .click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('End')
  await page.evaluate(() => {
    const painted = /** @type {number[]} */ ([])
    const work = /** @type {number[]} */ ([])
    Object.assign(window, { editTimes: { painted, work } })
    const key = new MessageChannel()
    let start = 0
    let keyEnd = 0
    let frameStart = 0
    // A message posted in a handler arrives after it and all that it does at once.
    key.port1.onmessage = () => {
      keyEnd = performance.now()
    }
    const note = () => {
      const end = performance.now()
      painted.push(end - start)
      work.push(Math.min(keyEnd > start ? keyEnd : frameStart, frameStart) - start + (end - frameStart))
    }
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Enter') return
        start = performance.now()
        key.port2.postMessage(null)
        requestAnimationFrame(() => {
          frameStart = performance.now()
          // After the frame is drawn, and before what was put off until then.
          void (/** @type {any} */ (globalThis).scheduler.postTask(note, { priority: 'user-blocking' }))
        })
      },
      { capture: true },
    )
  })
  for (let index = 0; index < EDITS; index += 1) {
    await page.keyboard.type(`${String(index + 1)}.${String(Math.floor(Math.random() * 90) + 10)}`)
    await page.keyboard.press('Enter')
    await page.waitForTimeout(120)
  }
  /** @type {{ readonly painted: readonly number[], readonly work: readonly number[] }} */
  const { painted, work } = await page.evaluate(() => /** @type {any} */ (window).editTimes)
  // Listeners pile up with each run: only the newest lists are read, and they hold this run.
  return { painted: painted.slice(0, EDITS), work: work.slice(0, EDITS) }
}
