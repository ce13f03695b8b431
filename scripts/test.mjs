import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { playwrightFailures, vitestFailures } from './test-failures.mjs'

const RESULTS = '.cache/test-results'
const VITEST_JSON = `${RESULTS}/vitest.json`
const PLAYWRIGHT_JSON = `${RESULTS}/playwright.json`

let passed = 0
let failed = 0
/** What failed and why: told again at the end, where it is not lost among what passed. @type {string[]} */
const failures = []

/** Prints what failed and the sum, and ends: nonzero unless something passed and nothing failed. */
function finish() {
  for (const failure of failures) console.log(`\n✗ ${failure}`)
  console.log(`\n${String(passed)} passed, ${String(failed)} failed`)
  process.exit(failed === 0 && passed > 0 ? 0 : 1)
}

const IS_WINDOWS = process.platform === 'win32'

/**
 * @param {string} script of package.json
 * @param {Record<string, string>} [env]
 */
function runScript(script, env = {}) {
  console.log(`\n── ${script}`)
  const start = performance.now()
  const { status } = spawnSync('npm', ['run', '--silent', script], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    // npm is a command file on Windows.
    shell: IS_WINDOWS,
  })
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`── ${script}: ${status === 0 ? 'ok' : 'failed'}, ${seconds} s`)
  return status === 0
}

/**
 * Runs a script beside others: what it prints comes at its end, in one piece.
 * @param {string} script
 * @returns {Promise<boolean>} whether it went well
 */
function runBeside(script) {
  const start = performance.now()
  const child = spawn('npm', ['run', '--silent', script], {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: IS_WINDOWS,
  })
  /** @type {Buffer[]} */
  const printed = []
  child.stdout.on('data', (data) => printed.push(data))
  child.stderr.on('data', (data) => printed.push(data))
  return new Promise((resolve) => {
    child.on('close', (status) => {
      const seconds = ((performance.now() - start) / 1000).toFixed(1)
      console.log(`\n── ${script}\n${Buffer.concat(printed).toString()}`)
      console.log(`── ${script}: ${status === 0 ? 'ok' : 'failed'}, ${seconds} s`)
      resolve(status === 0)
    })
  })
}

/** Steps that do not need each other, and that the rest builds on. @param {readonly string[]} scripts */
async function requireTogether(scripts) {
  const results = await Promise.all(scripts.map(runBeside))
  failed += results.filter((isOk) => !isOk).length
  if (failed > 0) finish()
}

/** A step that the rest builds on. @param {string} script */
function requireScript(script) {
  if (runScript(script)) return
  failed += 1
  finish()
}

/**
 * Runs tests and adds up what their report says; a run that fails without naming a test counts as one failure.
 * @param {string} script
 * @param {Record<string, string>} env
 * @param {string} report
 * @param {(json: any) => { passed: number, failed: number, failures: string[] }} count
 */
function runTests(script, env, report, count) {
  const isOk = runScript(script, env)
  const counts = existsSync(report)
    ? count(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0, failures: [] }
  failures.push(...counts.failures)
  if (!isOk && counts.failed === 0) failures.push(`${script} ended badly`)
  passed += counts.passed
  failed += !isOk && counts.failed === 0 ? 1 : counts.failed
}

rmSync(RESULTS, { recursive: true, force: true })
mkdirSync(RESULTS, { recursive: true })

await requireTogether(['check:format', 'check:types', 'check:lint', 'check:unused'])
requireScript('check:pdf-tools')
requireScript('check:office')
requireScript('build')
requireScript('build:portable')
requireScript('check:dist')
runTests('vitest', { VITEST_JSON }, VITEST_JSON, (json) => ({
  passed: json.numPassedTests,
  failed: json.numFailedTests,
  failures: vitestFailures(json),
}))
runTests('playwright', { PLAYWRIGHT_JSON }, PLAYWRIGHT_JSON, (json) => ({
  passed: json.stats.expected + json.stats.flaky,
  failed: json.stats.unexpected,
  failures: playwrightFailures(json),
}))
finish()
