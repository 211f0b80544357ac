import { join } from 'node:path'
import { currentPass } from './mutation.passes.mjs'
import { packageFolder, root } from './workspace.mjs'

// Mutation testing: the code is changed in one place at a time (a mutant), and a test has to notice. One pass over a part of a package, see
// mutate.mjs. Why what is left out is left out: docs/decisions/0027-mutation-testing.md.

/** What is no behaviour, by package. Catalogues need no line here: they are made once when the code is loaded, see ignoreStatic. */
const leftOut = {
  domain: [],
  // Makers of facts for tests; the 15 published networks and what was read in them; networks from the literature.
  analysis: ['!src/**/*.factory.ts', '!src/**/*.golden.ts', '!src/measure/reference/**'],
}

const { name, pass, mutate } = currentPass()

/** What has been found, and the changed copies: outside the packages, where nothing else looks for code. */
const folder = join(root, '.cache', 'mutation', name, pass)

/** @public Read by StrykerJS. */
export default {
  mutate: [...mutate, '!src/**/*.test.ts', ...leftOut[name]],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  // Tests are chosen by what they ran, not by what they import: to follow all imports again for each mutant costs more than the tests.
  vitest: { configFile: join(packageFolder('setup'), 'mutation.vitest.config.mjs'), related: false },
  coverageAnalysis: 'perTest',
  // What runs once while the code is loaded would need every test again for each mutant.
  ignoreStatic: true,
  // A second run looks only at what has changed since, in code or tests.
  incremental: true,
  incrementalFile: join(folder, 'found.json'),
  tempDirName: join(folder, 'copies'),
  // Its extends would lead nowhere from there.
  ignorePatterns: ['tsconfig.json'],
  packageManager: 'pnpm',
  // Under load a slow test is no endless loop.
  timeoutMS: 20_000,
  // The first run counts which test runs through which line, and is many times as slow.
  dryRunTimeoutMinutes: 30,
  reporters: ['progress-append-only', 'clear-text', 'json'],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false },
  jsonReporter: { fileName: join(folder, 'report.json') },
}
