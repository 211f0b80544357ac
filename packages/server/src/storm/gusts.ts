import { addDays, type Day, institutionTypes, type Level, networkKinds, type Provenance, type Validity } from '@geflecht/domain'
import { claimCooperation, documentCooperation, endCooperation, restateLevel } from '../cooperation/cooperation.commands.ts'
import { ruleOnItem } from '../coverage/coverage.commands.ts'
import type { ConceptName } from '../fact/concepts.ts'
import { addInstitution, closeInstitution, renameInstitution } from '../institution/institution.commands.ts'
import type { Draft } from '../log/draft.ts'
import { recordMeeting, recordParticipation, withdrawParticipation } from '../meeting/meeting.commands.ts'
import { endNetwork, foundNetwork, giveMandate, joinNetwork, leaveNetwork } from '../network/network.commands.ts'
import { citeSource } from '../source/source.commands.ts'
import { addTerritory } from '../territory/territory.commands.ts'
import type { Random } from './random.ts'

/** One random command; gives false when there is nothing yet that it could act on. */
export type Gust = (draft: Draft, random: Random, name: string) => unknown

const someDay = (random: Random): Day => addDays('2020-01-01', random.below(2500))
const since = (day: Day): Validity => ({ validFrom: day, validFromPrecision: 'DAY', validTo: null, validToPrecision: 'DAY' })

/** A fact of a concept, chosen among all rows of its table; null while there is none. */
const some = (draft: Draft, random: Random, concept: ConceptName): string | null => {
  const table = draft.atlas.tables[concept]
  for (let attempt = 0; attempt < 20 && table.size > 0; attempt++) {
    const row = random.below(table.size)
    if (table.has(row) && draft.idOfKey(concept, table.key.at(row)) !== null) return table.key.at(row)
  }
  return null
}

const resting = (draft: Draft, random: Random): { provenance: Provenance[] } => ({
  provenance: [{ source: some(draft, random, 'source') ?? 'storm', confidence: 'STATED', statement: 'Ausgedacht, um die Ablage zu prüfen.', lastConfirmedOn: null }],
})

/** Runs a gust with keys of existing facts; without them it does nothing. */
const among = (concepts: readonly ConceptName[], act: (draft: Draft, random: Random, name: string, ...keys: string[]) => unknown): Gust => (draft, random, name) => {
  const keys = concepts.map((concept) => some(draft, random, concept))
  return keys.every((key) => key !== null) ? act(draft, random, name, ...(keys as string[])) : false
}

/** The ground that everything else stands on; laid once. */
export const ground = (draft: Draft): void => {
  if (draft.idOfKey('source', 'storm') !== null) return
  citeSource(draft, { key: 'storm', kind: 'REPORT', title: 'Sturm', publisher: null, url: null, publishedOn: null, publishedOnPrecision: 'UNKNOWN', note: null })
  const provenance: Provenance[] = [{ source: 'storm', confidence: 'STATED', statement: null, lastConfirmedOn: null }]
  const open: Validity = { validFrom: null, validFromPrecision: 'UNKNOWN', validTo: null, validToPrecision: 'DAY' }
  addTerritory(draft, { key: 'ter.storm', name: 'Sturmland', level: 'LAND', ags: null, ars: null, parent: null, provenance, ...open })
}

export const gusts: Record<string, Gust> = {
  addInstitution: among(['territory'], (draft, random, name, territory) => {
    const { key: type, sector } = random.pick(institutionTypes)
    const anonymous = random.chance(0.1)
    addInstitution(draft, {
      key: `inst.storm.${name}`, name: anonymous ? null : `Haus ${name}`, legalName: null, type, sector, carrierKind: 'FREI', territory: territory!, serviceArea: random.chance(0.2) ? [territory!] : [],
      parent: random.chance(0.3) ? some(draft, random, 'institution') : null, carrier: null, successor: null, anonymous, isPublic: !anonymous,
      contactMailbox: null, contactPhone: null, contactUrl: null, capacity: random.below(40), ...since(someDay(random)), ...resting(draft, random),
    })
  }),
  renameInstitution: among(['institution'], (draft, random, name, key) => renameInstitution(draft, { key: key!, name: `Haus ${name} ${random.below(99)}` })),
  closeInstitution: among(['institution', 'institution'], (draft, random, _, key, successor) => closeInstitution(draft, { key: key!, lastDay: someDay(random), successor: random.chance(0.5) ? successor! : null })),
  foundNetwork: among(['territory'], (draft, random, name, territory) =>
    foundNetwork(draft, {
      key: `net.storm.${name}`, name: `Netzwerk ${name}`, kind: random.pick(networkKinds).key, territory: territory!, areas: [], programme: null, legalBasis: ['norm.kkg.3'],
      meetingsPerYearMin: 1, meetingsPerYearMax: null, dormant: random.chance(0.1), visibility: 'INTERNAL', ...since(someDay(random)), ...resting(draft, random),
    }),
  ),
  endNetwork: among(['network'], (draft, random, _, key) => endNetwork(draft, { key: key!, lastDay: someDay(random) })),
  giveMandate: among(['network', 'institution'], (draft, random, name, network, host) =>
    giveMandate(draft, { key: `mandate.storm.${name}`, network: network!, host: host!, functionTitle: 'Koordination', fte: random.below(4) / 2, ...since(someDay(random)), ...resting(draft, random) }),
  ),
  joinNetwork: among(['network', 'institution'], (draft, random, name, network, institution) =>
    joinNetwork(draft, { key: `mem.storm.${name}`, network: network!, institution: institution!, body: null, status: random.pick(['ACTIVE', 'ACTIVE', 'INVITED']), role: 'MITGLIED', representsProfession: null, ...since(someDay(random)), ...resting(draft, random) }),
  ),
  leaveNetwork: among(['membership'], (draft, random, _, key) => leaveNetwork(draft, { key: key!, lastDay: someDay(random) })),
  recordMeeting: among(['network'], (draft, random, name, network) =>
    recordMeeting(draft, {
      key: `evt.storm.${name}`, title: `Treffen ${name}`, kind: 'NETZWERKTREFFEN', startsOn: someDay(random), startsOnPrecision: 'DAY', venue: null, territory: null, network: network!, series: null, seriesNo: null,
      participantsCount: random.below(30), participantsOperator: 'EQ', organisers: [], funders: [], ...resting(draft, random),
    }),
  ),
  recordParticipation: among(['meeting', 'institution'], (draft, random, name, meeting, institution) =>
    recordParticipation(draft, { key: `part.storm.${name}`, meeting: meeting!, institution: institution!, role: 'VERTRETEN', headcount: random.below(4), ...resting(draft, random) }),
  ),
  withdrawParticipation: among(['participation'], (draft, _, __, key) => withdrawParticipation(draft, { key: key! })),
  documentCooperation: among(['institution', 'institution'], (draft, random, name, from, to) =>
    documentCooperation(draft, { key: `coop.storm.${name}`, from: from!, to: to!, directed: false, network: null, project: null, documentedForm: null, documentedLevel: null, documentedFrequency: null, ...since(someDay(random)), ...resting(draft, random) }),
  ),
  endCooperation: among(['cooperation'], (draft, random, _, key) => endCooperation(draft, { key: key!, lastDay: someDay(random) })),
  claimCooperation: among(['cooperation'], (draft, random, name, key) => {
    const tie = draft.get('cooperation', draft.idOfKey('cooperation', key!))!
    const by = draft.get('institution', random.chance(0.5) ? tie.from : tie.to)!.key
    claimCooperation(draft, { key: `claim.storm.${name}`, cooperation: key!, by, level: random.below(6) as Level, forms: ['ARBEITSKREIS'], frequency: null, since: null, verifiedOn: null, ...since(someDay(random)), ...resting(draft, random) })
  }),
  restateLevel: among(['claim'], (draft, random, _, key) => restateLevel(draft, { key: key!, level: random.below(6) as Level, verifiedOn: someDay(random) })),
  ruleOnItem: among(['network'], (draft, random, name, network) =>
    ruleOnItem(draft, { key: `ruling.storm.${name}`, network: network!, item: 'schulen', status: 'NOT_APPLICABLE', reason: 'Ausgedacht.', ...since(someDay(random)), ...resting(draft, random) }),
  ),
}
