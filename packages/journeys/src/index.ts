export { launchOptions } from './chromium.ts'
export { startServer } from './server.ts'
