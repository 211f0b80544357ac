/**
 * How tests run against changed code: in one worker, and with time, because code that counts what it runs is many times as slow. A page of
 * docs that a test compares with is not there beside the copy; it is written from the unchanged code first. @public
 */
export default { test: { isolate: false, testTimeout: 600_000, update: 'new' } }
