import { defineConfig, devices } from '@playwright/test'
import { launchOptions } from './src/chromium.ts'

const { userAgent } = devices['Pixel 7']

export default defineConfig({
  testDir: 'src',
  testMatch: '**/*.journey.ts',
  outputDir: 'node_modules/.cache/playwright',
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  // A picture that nobody has looked at proves nothing: a new one is made on purpose, by `npm run pictures`.
  updateSnapshots: 'none',
  globalSetup: './src/globalSetup.ts',
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 30_000,
  expect: { timeout: 7_000 },
  reporter: [['line']],
  use: {
    browserName: 'chromium',
    // Set by the global set-up; workers read this file again after it.
    baseURL: process.env['GEFLECHT_URL'],
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1440, height: 900 },
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'off',
    launchOptions: await launchOptions(),
  },
  projects: [
    { name: 'desk', testIgnore: '**/phone.journey.ts' },
    {
      name: 'phone',
      testMatch: ['**/ratingen.journey.ts', '**/olsberg.journey.ts', '**/map.journey.ts', '**/phone.journey.ts'],
      // What is done with a keyboard is proved at the desk.
      grepInvert: /@keyboard/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, userAgent },
    },
  ],
})
