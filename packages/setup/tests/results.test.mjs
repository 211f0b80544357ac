import assert from 'node:assert/strict'
import { test } from 'node:test'
import { resultOfNodeTest, resultOfPlaywright, resultOfVitest } from '../results.mjs'

const vitest = (figures) =>
  JSON.stringify({ numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [], ...figures })
const playwright = (stats, errors = []) => JSON.stringify({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats }, errors })
const figures = ({ passed, failed, skipped }) => ({ passed, failed, skipped })

test('a green run counts its passed and skipped tests', () => {
  assert.deepEqual(figures(resultOfVitest(0, vitest({ numPassedTests: 7, numPendingTests: 1 }))), { passed: 7, failed: 0, skipped: 1 })
  assert.deepEqual(figures(resultOfPlaywright(0, playwright({ expected: 3, skipped: 1 }))), { passed: 3, failed: 0, skipped: 1 })
  const tap = '# tests 4\n# pass 3\n# fail 0\n# cancelled 0\n# skipped 1\n'
  assert.deepEqual(figures(resultOfNodeTest(0, tap)), { passed: 3, failed: 0, skipped: 1 })
})

test('a runner that crashed and left no report, or half of one, is one failure', () => {
  for (const judge of [resultOfVitest, resultOfPlaywright, resultOfNodeTest]) {
    assert.equal(judge(139, null).failed, 1)
    assert.equal(judge(0, '{"num').failed, 1)
  }
})

test('a runner that ends badly although no test failed is one failure', () => {
  assert.deepEqual(figures(resultOfVitest(1, vitest({ numPassedTests: 2 }))), { passed: 2, failed: 1, skipped: 0 })
})

test('a run without a single test is a failure', () => {
  assert.equal(resultOfVitest(0, vitest({})).failed, 1)
  assert.equal(resultOfPlaywright(0, playwright({})).failed, 1)
})

test('a test file that cannot be loaded is a failure beside the failed tests', () => {
  const testResults = [{ status: 'failed', assertionResults: [] }]
  assert.equal(resultOfVitest(1, vitest({ numPassedTests: 2, numFailedTests: 1, testResults })).failed, 2)
})

test('a journey that passed only on a second try, and a set-up that failed, are failures', () => {
  assert.equal(resultOfPlaywright(0, playwright({ expected: 1, flaky: 1 })).failed, 1)
  assert.equal(resultOfPlaywright(1, playwright({ expected: 0 }, [{ message: 'the server ended' }])).failed, 1)
})
