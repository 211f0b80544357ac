/**
 * What a test runner's report says, as `{ passed, failed, skipped, note }`. A runner that crashed, left no report or ended badly
 * without a failed test counts as one failure, so that silence is never a pass.
 */
function judged(code, { passed, failed, skipped }) {
  if (failed > 0) return { passed, failed, skipped, note: null }
  if (code !== 0) return { passed, failed: 1, skipped, note: `the runner ended with code ${code}` }
  if (passed === 0) return { passed, failed: 1, skipped, note: 'no test ran' }
  return { passed, failed, skipped, note: null }
}

const noReport = (code) => ({ passed: 0, failed: 1, skipped: 0, note: `the runner left no report and ended with code ${code}` })

function parsed(report) {
  try {
    return report === null ? null : JSON.parse(report)
  } catch {
    return null
  }
}

/** Vitest's JSON report; a file that could not even be loaded counts as one failed test. */
export function resultOfVitest(code, report) {
  const json = parsed(report)
  if (!json) return noReport(code)
  const unloaded = json.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length
  return judged(code, {
    passed: json.numPassedTests,
    failed: json.numFailedTests + unloaded,
    skipped: json.numPendingTests + json.numTodoTests,
  })
}

/** Playwright's JSON report; a faulty setup counts as one failed test, a test that passed only on a second try as failed. */
export function resultOfPlaywright(code, report) {
  const json = parsed(report)
  if (!json) return noReport(code)
  const { expected, unexpected, flaky, skipped } = json.stats
  return judged(code, { passed: expected, failed: unexpected + flaky + json.errors.length, skipped })
}

/** The closing lines of Node's own runner (TAP): `# pass 3`. */
export function resultOfNodeTest(code, report) {
  const count = (word) => Number(report?.match(new RegExp(`^# ${word} (\\d+)$`, 'm'))?.[1] ?? Number.NaN)
  const [passed, failed, cancelled, skipped] = ['pass', 'fail', 'cancelled', 'skipped'].map(count)
  if ([passed, failed, cancelled, skipped].some(Number.isNaN)) return noReport(code)
  return judged(code, { passed, failed: failed + cancelled, skipped })
}
