import { noFacts, type ThresholdKey, thresholds } from '@geflecht/domain'
import { aContact, aDisruption, aHandover, anAgreement, partiesOf } from './bonds.ts'
import {
  aClaim,
  aCooperation,
  aMeeting,
  aMembership,
  anInstitution,
  aNetwork,
  aParticipation,
  aTerritory,
  openEnded,
  provenance,
} from './facts.ts'
import { aCommitment, anAction, aNeed } from './needs.ts'

/** A text that stands in a protected column and nowhere else. */
export const secret = (what: string) => `Geheim-${what}-x7q`
/** An anonymous institution, by what stands in its key and in those of all that is its own. */
export const practice = 'geheim-praxis-x7q'
const evidence = [{ ...provenance[0]!, statement: secret('beleg') }]

/** Two networks far from each other; one has protected texts wherever there is room for one. */
export const secretFacts = {
  ...noFacts,
  source: [
    {
      key: 'T000',
      kind: 'REPORT' as const,
      title: 'Probe',
      publisher: null,
      url: null,
      publishedOn: null,
      publishedOnPrecision: 'UNKNOWN' as const,
      note: null,
    },
  ],
  territory: [
    aTerritory({ key: 'ter.kreis', level: 'KREIS', ags: '05999000' }),
    aTerritory({ key: 'ter.ort', parent: 'ter.kreis' }),
    aTerritory({ key: 'ter.fern', parent: 'ter.kreis' }),
  ],
  institution: [
    anInstitution({
      key: 'inst.jugendamt',
      type: 'jugendamt',
      sector: 'jugendhilfe',
      isPublic: false,
      name: secret('name'),
      legalName: secret('rechtsname'),
      contactMailbox: 'geheim-postfach@ort.example',
      provenance: evidence,
    }),
    anInstitution({ key: 'inst.eins', isPublic: false, name: secret('name-eins') }),
    anInstitution({
      key: 'inst.geheim-praxis-x7q',
      name: null,
      anonymous: true,
      isPublic: false,
      type: 'hebamme_freiberuflich',
      sector: 'gesundheit',
      provenance: evidence,
    }),
    anInstitution({ key: 'inst.fern', territory: 'ter.fern' }),
    anInstitution({ key: 'inst.nachbarin', isPublic: false }),
    anInstitution({ key: 'inst.zurueckgezogen', name: secret('frueher-oeffentlich') }),
  ],
  district: [
    { key: 'dis.ort', name: 'Jugendamtsbezirk', land: 'ter.kreis', territories: ['ter.ort'], jugendamt: null, ...openEnded, provenance },
  ],
  project: [
    {
      key: 'proj.ort',
      name: secret('vorhaben'),
      territory: 'ter.ort',
      lead: 'inst.eins',
      partners: [`inst.${practice}`],
      ...openEnded,
      provenance,
    },
  ],
  programme: [{ key: 'prog.ort', name: secret('programm'), owner: 'inst.jugendamt', territory: 'ter.ort', ...openEnded, provenance }],
  functionContact: [
    aContact({
      key: 'contact.amt',
      functionTitle: secret('funktion'),
      mailbox: 'geheim-eingang-alt@ort.example',
      phone: '0999 7777',
      isPublic: false,
    }),
  ],
  network: [
    aNetwork({ key: 'net.ort', name: secret('netz'), visibility: 'INTERNAL', provenance: evidence }),
    aNetwork({ key: 'net.fern', territory: 'ter.fern' }),
  ],
  body: [{ key: 'body.ort', network: 'net.ort', kind: 'PLENUM' as const, name: secret('gremium'), ...openEnded, provenance }],
  mandate: [
    {
      key: 'mandate.ort',
      network: 'net.ort',
      host: 'inst.jugendamt',
      functionTitle: secret('auftrag'),
      fte: null,
      ...openEnded,
      provenance,
    },
  ],
  membership: [
    ...['jugendamt', 'eins', 'geheim-praxis-x7q'].map((name) => aMembership({ key: `mem.${name}`, institution: `inst.${name}` })),
    aMembership({ key: 'mem.nachbarin', institution: 'inst.nachbarin' }),
    aMembership({ key: 'mem.fern', network: 'net.fern', institution: 'inst.fern' }),
  ],
  meeting: [aMeeting({ key: 'evt.ort', title: secret('treffen'), series: secret('reihe') })],
  participation: ['jugendamt', 'geheim-praxis-x7q'].map((name) =>
    aParticipation({ key: `part.evt.ort.${name}`, institution: `inst.${name}` }),
  ),
  agreement: [
    anAgreement({
      key: 'agr.ort',
      title: secret('vereinbarung'),
      documentUrl: `https://ort.example/${secret('dokument-alt')}`,
      networks: ['net.ort'],
    }),
    anAgreement({ key: `agr.fern.${practice}`, title: `Absprache mit ${practice}` }),
  ],
  agreementParty: [
    ...partiesOf('agr.ort', 'inst.jugendamt', 'inst.eins'),
    ...partiesOf(`agr.fern.${practice}`, 'inst.fern', `inst.${practice}`),
  ],
  cooperation: [
    aCooperation({ key: 'coop.ort', from: 'inst.eins', to: 'inst.jugendamt', network: 'net.ort', agreement: 'agr.ort' }),
    aCooperation({ key: 'coop.geheim-praxis-x7q', from: 'inst.eins', to: 'inst.geheim-praxis-x7q', network: 'net.ort' }),
    aCooperation({ key: `coop.fern.${practice}`, from: 'inst.fern', to: `inst.${practice}` }),
  ],
  claim: [
    aClaim({ key: 'claim.eins', cooperation: 'coop.ort' }),
    aClaim({ key: 'claim.geheim-praxis-x7q', cooperation: 'coop.geheim-praxis-x7q', by: 'inst.geheim-praxis-x7q' }),
    aClaim({ key: 'claim.fern', cooperation: `coop.fern.${practice}`, by: 'inst.fern' }),
  ],
  handover: [
    aHandover({
      key: 'hand.kita-jugendamt',
      title: secret('weg'),
      network: 'net.ort',
      fromInstitution: 'inst.eins',
      toInstitution: 'inst.jugendamt',
      contact: 'contact.amt',
    }),
    aHandover({
      key: `hand.fern.${practice}`,
      title: `Übergabe an ${practice}`,
      fromInstitution: 'inst.fern',
      toInstitution: `inst.${practice}`,
    }),
  ],
  disruption: [aDisruption({ key: 'dis.ort', note: secret('stoerung'), reportedBy: 'inst.jugendamt' })],
  need: [aNeed({ key: 'need.ort', text: secret('bedarf-alt') })],
  action: [
    anAction({ key: 'act.ort', title: secret('massnahme'), lead: 'inst.eins', needs: ['need.ort'] }),
    anAction({ key: 'act.eins', title: secret('hausinternes'), subject: 'inst.jugendamt' }),
  ],
  commitment: [aCommitment({ key: 'com.ort', summary: secret('zusage') })],
  localGroup: [
    {
      key: 'group.ort',
      subject: 'net.ort',
      name: 'Frauenhausberatung',
      anyOf: ['gewaltschutz_einrichtung'],
      minCount: 1,
      obligation: 'SOLL' as const,
      networkKinds: [],
      ground: 'Beschluss der Steuerungsgruppe',
      decidedOn: '2024-02-01',
      documentUrl: null,
      ...openEnded,
      provenance,
    },
  ],
  ruleSet: [
    {
      key: 'rules.ort',
      subject: 'net.ort',
      off: ['G26'],
      on: ['G25'],
      ...(Object.fromEntries(thresholds.map(({ key }) => [key, null])) as Record<ThresholdKey, null>),
      staleDays: 400,
      provenance,
    },
  ],
  ruling: [
    {
      key: 'rul.ort',
      network: 'net.ort',
      item: 'polizei_ordnung',
      status: 'NOT_APPLICABLE' as const,
      reason: secret('grund'),
      ...openEnded,
      provenance,
    },
  ],
  statement: [
    {
      key: 'sta.amt',
      source: 'T000',
      kind: 'FUNCTION' as const,
      subject: 'inst.jugendamt',
      textDe: secret('aussage'),
      textEn: secret('statement'),
    },
  ],
}
