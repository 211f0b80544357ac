import { startServer } from './server.ts'

/** One server for all journeys, unless `GEFLECHT_URL` names a running one. */
async function globalSetup(): Promise<() => Promise<void>> {
  if (process.env['GEFLECHT_URL']) return async () => {}
  const { url, stop } = await startServer()
  process.env['GEFLECHT_URL'] = url
  return stop
}

export default globalSetup
