import { type Browser, chromium } from '@playwright/test'
import { launchOptions } from './chromium.ts'

export { startServer } from './server.ts'
export { sessionOf } from './signedIn.ts'

/** The browser that the journeys use, for whoever measures in it. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch(await launchOptions())
}
