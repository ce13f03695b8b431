/** What is told of one failed test at most, in characters. */
const LONGEST_MESSAGE = 2000

/** @param {string} name @param {readonly string[]} messages */
const describeFailure = (name, messages) => `${name}\n${messages.join('\n').slice(0, LONGEST_MESSAGE)}`

/**
 * @typedef {{ fullName: string, status: string, failureMessages: string[] }} VitestTest
 * @param {{ testResults: { assertionResults: VitestTest[] }[] }} report vitest's JSON report
 */
export const vitestFailures = (report) =>
  report.testResults
    .flatMap((file) => file.assertionResults)
    .filter(({ status }) => status === 'failed')
    .map(({ fullName, failureMessages }) => describeFailure(fullName, failureMessages))

/**
 * @typedef {{ results: { errors: { message: string }[] }[] }} PlaywrightTest
 * @typedef {{ file: string, title: string, ok: boolean, tests: PlaywrightTest[] }} PlaywrightSpec
 * @typedef {{ suites?: PlaywrightSuite[], specs?: PlaywrightSpec[] }} PlaywrightSuite
 * @param {PlaywrightSuite} suite of Playwright's JSON report, or the report itself
 * @returns {string[]}
 */
export const playwrightFailures = (suite) => [
  ...(suite.suites ?? []).flatMap(playwrightFailures),
  ...(suite.specs ?? [])
    .filter(({ ok }) => !ok)
    .map(({ file, title, tests }) =>
      describeFailure(
        `${file}: ${title}`,
        tests.flatMap(({ results }) => results).flatMap(({ errors }) => errors.map((e) => e.message)),
      ),
    ),
]
