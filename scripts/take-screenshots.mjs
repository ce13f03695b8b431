// Takes the pictures of the readme anew from the last build: node scripts/take-screenshots.mjs (needs poppler-utils for the PDF).
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { BROWSER_ARGS } from './browser-args.mjs'
import { findBrowser } from './find-browser.mjs'
import { findFreePort } from './free-port.mjs'

const FOLDER = 'docs/images'
const SAMPLE = '组织部门'
/** With a target form. */
const PDF_PAGE = '22'

mkdirSync(FOLDER, { recursive: true })
const server = await preview({ preview: { port: await findFreePort(), host: '127.0.0.1' } })
const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_ARGS })
const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' })
await page.goto(server.resolvedUrls?.local[0] ?? '')
await page.getByRole('button', { name: '新建', exact: true }).waitFor()
await take('start')

await page.getByRole('button', { name: '打开示例' }).click()
await page.getByRole('list', { name: '示例' }).getByRole('button', { name: SAMPLE }).click()
await goTo('支出')
await page.getByRole('gridcell', { name: '17.81' }).click()
await take('expenditure')
await goTo('项目与绩效')
await take('projects')
await goTo('预算表')
await page.getByRole('tab', { name: '5 一般公共预算' }).click()
await page.getByRole('gridcell', { name: '241.50' }).last().click()
await page.getByRole('region', { name: '数据来源' }).waitFor()
await take('tables')

await goTo('情况说明')
await page.getByRole('tab', { name: '二 总体情况' }).click()
await take('narrative')
await goTo('审核')
await take('review')
await goTo('预览与导出')
await page.locator('canvas').first().waitFor({ timeout: 120_000 })
await page.getByRole('treeitem', { name: '二、部门预算安排的总体情况' }).click()
await take('preview')

await page.getByRole('button', { name: '导出', exact: true }).click()
const downloading = page.waitForEvent('download', { timeout: 120_000 })
await page.getByRole('menuitem', { name: '导出 PDF' }).click()
const file = await (await downloading).path()
spawnSync(
  'pdftoppm',
  ['-r', '72', '-png', '-f', PDF_PAGE, '-l', PDF_PAGE, '-singlefile', file, `${FOLDER}/pdf-page`],
  { stdio: 'inherit' },
)
await browser.close()
await server.close()

/** @param {string} step */
async function goTo(step) {
  await page.getByRole('navigation', { name: '任务' }).getByRole('link', { name: step }).click()
  await page.getByRole('heading', { level: 1, name: step }).waitFor()
}

/** @param {string} name */
async function take(name) {
  // The saved state and lazily drawn parts settle within a moment.
  await page.waitForTimeout(1500)
  await page.screenshot({ path: `${FOLDER}/${name}.png` })
}
