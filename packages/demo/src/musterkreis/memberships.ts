import { addDays, type Day, type Membership, type MembershipRole, type MembershipStatus, professionsAt } from '@geflecht/domain'
import { circles } from './circles.ts'
import { asMinuted, from, institutionKey, networkKey, until } from './evidence.ts'
import { entryOf, nameOf } from './institutions.ts'
import { bodyKey, mandates, networks } from './networks.ts'
import { randomOf } from './random.ts'

export interface Joining {
  network: string
  institution: string
  status: MembershipStatus
  role: MembershipRole
  from: Day
  to?: Day
  body?: string
}

/** Members of the main network that joined later; it began with those who stood there from the first day. */
const joinedLater: Readonly<Record<string, Day>> = {
  gesamtschule: '2023-03-15',
  'kita-regenbogen': '2023-03-15',
  'frauenarzt-westerhain': '2023-09-13',
  'kinderarzt-birkhagen': '2023-09-13',
  'hebamme-osterlohe': '2024-03-13',
  kreissportbund: '2024-03-13',
  eingliederungshilfe: '2024-03-13',
  fruehfoerderung: '2023-09-13',
  kjp: '2023-03-15',
  sozialamt: '2023-09-13',
  familienbildung: '2024-09-18',
  'fz-osterlohe': '2024-09-18',
  schulsozialarbeit: '2023-03-15',
  frauenhaus: '2023-03-15',
}

const founded = new Map(networks.map(({ key, validFrom }) => [key, validFrom!]))
const hosts = new Set(mandates.map(({ network, host }) => `${network} ${host}`))

const roleOf = (network: string, institution: string): MembershipRole => {
  if (hosts.has(`${networkKey(network)} ${institutionKey(institution)}`)) return 'KOORDINATION'
  return entryOf(institution).type === 'schule' || entryOf(institution).type === 'kita' ? 'MULTIPLIKATOR' : 'MITGLIED'
}

/** Other networks grew by and by too: about every third member came within the first two years. */
const joinedOn = (network: string, institution: string): Day => {
  const first = founded.get(networkKey(network))!
  if (network === 'ks') return joinedLater[institution] ?? first
  const random = randomOf(`joining ${network} ${institution}`)
  return roleOf(network, institution) !== 'KOORDINATION' && random.chance(0.35) ? addDays(first, random.whole(120, 700)) : first
}

const active: readonly Joining[] = Object.entries(circles).flatMap(([network, members]) =>
  members.map((institution) => ({
    network,
    institution,
    status: 'ACTIVE' as const,
    role: roleOf(network, institution),
    from: joinedOn(network, institution),
  })),
)

/** Those who were asked, paused or left, and who sits in the bodies of the main network. */
const others: readonly Joining[] = [
  { network: 'ks', institution: 'verfahrensbeistand-1', status: 'INVITED', role: 'MITGLIED', from: '2025-10-08' },
  { network: 'ks', institution: 'agentur', status: 'INVITED', role: 'MITGLIED', from: '2025-03-19' },
  { network: 'ks', institution: 'jugendamt-falkenmuehl', status: 'CANDIDATE', role: 'GAST', from: '2025-06-01' },
  { network: 'ks', institution: 'spdi', status: 'PAUSED', role: 'MITGLIED', from: '2023-09-13' },
  { network: 'ks', institution: 'integrationszentrum', status: 'ENDED', role: 'MITGLIED', from: '2022-09-14', to: '2024-12-31' },
  { network: 'ks', institution: 'drk', status: 'ACTIVE', role: 'MITGLIED', from: '2022-09-14', to: '2024-07-01' },
  { network: 'ks', institution: 'hochschule', status: 'ACTIVE', role: 'GAST', from: '2023-03-15', to: '2025-04-01' },
  { network: 'fh', institution: 'hausarzt-quellrade', status: 'INVITED', role: 'MITGLIED', from: '2025-05-14' },
  { network: 'stadt', institution: 'berufskolleg', status: 'PAUSED', role: 'MITGLIED', from: '2023-05-10' },
  { network: 'gewaltschutz', institution: 'jugendamt-falkenmuehl', status: 'INVITED', role: 'MITGLIED', from: '2025-02-05' },
  ...['kreisjugendamt', 'asd', 'gesundheitsamt', 'amtsgericht', 'kreispolizei', 'schulamt', 'kinderschutzbund'].map((institution) => ({
    network: 'ks',
    institution,
    status: 'ACTIVE' as const,
    role: roleOf('ks', institution),
    from: '2022-11-02',
    body: 'steuerung',
  })),
  ...['asd', 'kinderklinik', 'gs-muehlbach', 'kita-fachberatung', 'insofa'].map((institution) => ({
    network: 'ks',
    institution,
    status: 'ACTIVE' as const,
    role: 'MITGLIED' as const,
    from: '2023-03-15',
    body: 'meldewege',
  })),
]

export const membershipKey = (network: string, institution: string, body?: string): string =>
  ['member.musterkreis', network, institution, ...(body ? [body] : [])].join('.')

export const membershipOf = ({ network, institution, status, role, from: first, to, body }: Joining): Membership => ({
  key: membershipKey(network, institution, body),
  network: networkKey(network),
  institution: institutionKey(institution),
  body: body ? bodyKey(network, body) : null,
  status,
  role,
  representsProfession: entryOf(institution).name === null ? (professionsAt(entryOf(institution).type)[0]?.key ?? null) : null,
  ...(to ? until(first, to) : from(first)),
  provenance: asMinuted(`${nameOf(institution)} steht in der Mitgliederliste im Anhang der Protokolle.`),
})

export const memberships: readonly Membership[] = [...active, ...others].map(membershipOf)
