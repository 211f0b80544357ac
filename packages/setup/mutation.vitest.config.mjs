import { currentPass } from './mutation.passes.mjs'

/**
 * How tests run against changed code: in one worker, and with time, because code that counts what it runs is many times as slow; with each
 * tenth of the random networks that our measures are held against. A page of docs that a test compares with is not there beside the copy; it
 * is written from the unchanged code first. @public
 */
export default {
  test: {
    include: currentPass().tests,
    isolate: false,
    testTimeout: 600_000,
    update: 'new',
    provide: { every: 10 },
  },
}
