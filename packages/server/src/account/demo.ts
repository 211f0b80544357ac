import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Grant } from '../rights/viewer.ts'
import type { Accounts } from './accounts.ts'

interface DemoAccount {
  id: string
  displayName: string
  grants: readonly Grant[]
}

const everywhere = { kind: 'EVERYWHERE' } as const

/** The accounts that everybody may take on in demo mode: functions, never persons. */
export const demoAccounts = {
  admin: { id: 'demo-admin', displayName: 'Administration (Demo)', grants: [{ role: 'ADMIN', scope: everywhere }] },
  coordinator: {
    id: 'demo-coordinator',
    displayName: 'Netzwerkkoordination (Demo)',
    grants: [
      { role: 'COORDINATOR', scope: { kind: 'NETWORK', key: 'net.ratingen.ks' } },
      { role: 'COORDINATOR', scope: { kind: 'NETWORK', key: 'net.olsberg.fh-ks' } },
      { role: 'COORDINATOR', scope: { kind: 'TERRITORY', key: 'ter.ratingen' } },
      { role: 'COORDINATOR', scope: { kind: 'TERRITORY', key: 'ter.musterkreis' } },
    ],
  },
  partner: {
    id: 'demo-partner',
    displayName: 'Caritasverband Musterkreis (Demo)',
    grants: [{ role: 'PARTNER', scope: { kind: 'INSTITUTION', key: 'inst.musterkreis.caritas' } }],
  },
  analyst: { id: 'demo-analyst', displayName: 'Auswertung (Demo)', grants: [{ role: 'ANALYST', scope: everywhere }] },
} as const satisfies Readonly<Record<string, DemoAccount>>

export type DemoName = keyof typeof demoAccounts

export const demoNames = Object.keys(demoAccounts) as DemoName[]

export const isDemoName = (name: unknown): name is DemoName => demoNames.includes(name as DemoName)

const year = 365 * 24 * 3_600_000

/** Makes the demo accounts with their grants, and a token for each of them in a file that only this user reads. What is there stays. */
export const makeDemoAccounts = async (accounts: Accounts): Promise<void> => {
  for (const name of demoNames) {
    const { id, displayName, grants } = demoAccounts[name]
    await accounts.people.make({ displayName, email: `${name}@demo.invalid` }, id)
    for (const grant of grants) await accounts.grants.give(id, grant, 'Geflecht')
    await accounts.changed(id)
  }
  const { demoFolder } = accounts.settings
  if (demoFolder !== null) await writeTokens(accounts, demoFolder)
}

const writeTokens = async (accounts: Accounts, folder: string): Promise<void> => {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'demo-tokens.json')
  const kept = tokensIn(file)
  const secrets = await Promise.all(
    demoNames.map(async (name) => {
      const secret = kept[name]
      const token = typeof secret === 'string' ? await accounts.tokens.find(secret) : null
      if (token?.account === demoAccounts[name].id) return [name, secret] as const
      const expiresAt = new Date(Date.now() + year)
      const made = await accounts.tokens.make(demoAccounts[name].id, { name: `Demo ${name}`, scope: 'WRITE', expiresAt })
      return [name, made.secret] as const
    }),
  )
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(secrets), null, 2)}\n`, { mode: 0o600 })
  chmodSync(file, 0o600)
}

const tokensIn = (file: string): Record<string, unknown> => {
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown> | null) ?? {}
  } catch {
    return {}
  }
}
