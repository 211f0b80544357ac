import { join } from 'node:path'
import type { AccountSettings } from '../account/index.ts'
import { refusedAddress } from '../http/security.ts'
import type { Place } from '../storage/database.ts'
import { StartFault } from '../storage/startFault.ts'
import { accountSettingsOf } from './accountSettings.ts'

/** What the environment says about where and how Geflecht runs. */
export interface Settings {
  host: string
  port: number
  place: Place
  /** Folder for what spares time and can be thrown away. */
  checkpoints: string
  demo: boolean
  accounts: AccountSettings
}

/**
 * Reads `HOST`, `PORT`, `GEFLECHT_DATA`, `DATABASE_URL`, `GEFLECHT_DEMO` and what concerns accounts: `GEFLECHT_URL`, `GEFLECHT_SECRET`,
 * `SMTP_URL`, `MAIL_FROM`, `OIDC_ISSUER`, `OIDC_CLIENT_ID`, `OIDC_CLIENT_SECRET`, `OIDC_NAME`.
 *
 * @throws StartFault that lists every value that cannot be used, with what would be right.
 */
export const settingsOf = (environment: NodeJS.ProcessEnv): Settings => {
  const { HOST: host = '127.0.0.1', PORT: port = '4000', GEFLECHT_DATA: folder, DATABASE_URL: url, GEFLECHT_DEMO: demo } = environment
  const accounts = accountSettingsOf(environment)
  const faults = [
    !/^\d{1,5}$/.test(port) || Number(port) > 65535 ? `PORT is ${port}; it must be a number from 0 to 65535.` : null,
    refusedAddress(host, accounts.settings),
    url !== undefined && !isPostgres(url) ? 'DATABASE_URL must look like postgresql://user@host:5432/database.' : null,
    ...accounts.faults,
  ].filter((fault) => fault !== null)
  if (faults.length > 0) throw new StartFault(faults.join(' '))
  return {
    host,
    port: Number(port),
    place: url ? { url } : { folder: join(folder || '.geflecht') },
    checkpoints: join(folder || '.geflecht', 'checkpoints'),
    demo: demo === '1',
    accounts: accounts.settings,
  }
}

const isPostgres = (url: string) => URL.canParse(url) && /^postgres(ql)?:$/.test(new URL(url).protocol) && new URL(url).pathname.length > 1
