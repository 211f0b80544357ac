import { defineConfig } from '@playwright/test'
import { launchOptions } from './src/chromium.ts'

export default defineConfig({
  testDir: 'src',
  testMatch: '**/*.journey.ts',
  outputDir: 'node_modules/.cache/playwright',
  globalSetup: './src/globalSetup.ts',
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
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
})
