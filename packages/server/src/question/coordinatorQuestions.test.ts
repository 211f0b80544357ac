import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aQuestionServer, keysOf, nodesOf, type QuestionServer } from '../testing/questions.ts'

const mk = (kind: string) => (slug: string) => `${kind}.musterkreis.${slug}`
const inst = mk('inst')
const agr = mk('agr')

describe('What those ask who coordinate a network', () => {
  let asked: QuestionServer
  beforeAll(async () => {
    asked = await aQuestionServer()
  }, 120_000)
  afterAll(() => asked.close())
  const answerTo = (key: string, variables?: Record<string, unknown>) => asked.answerTo(key, 'coordinator', variables)

  // Of the twelve groups of § 9 Abs. 4 LKiSchG NRW nobody of these three is among the fifteen of S003.
  test('C1: three of the expected groups are missing in Ratingen', async () => {
    const { coverage } = (await answerTo('C1')).network
    expect(keysOf(coverage.items)).toEqual(['insofa', 'verfahrensbeistaende', 'netzwerke_fruehe_hilfen'])
    expect(coverage.counts).toMatchObject({ covered: 5, partial: 4, notDocumented: 3 })
  })

  // S003: carriers without a documented agreement; Schulsozialarbeit but no school; police but no Ordnungsbehörde; Lebenshilfe but no authority.
  test('C2: four are partly covered, and each says what is missing', async () => {
    const { items } = (await answerTo('C2')).network.coverage
    expect(new Set(keysOf(items))).toEqual(new Set(['traeger_8a', 'schulen', 'polizei_ordnung', 'traeger_eingliederungshilfe']))
    const police = items.find(({ key }: { key: string }) => key === 'polizei_ordnung')
    expect([keysOf(police.presentBy), keysOf(police.missing)]).toEqual([['inst.ratingen.polizei'], ['ordnungsamt']])
    const carriers = items.find(({ key }: { key: string }) => key === 'traeger_8a')
    expect(new Set(keysOf(carriers.presentBy))).toEqual(
      new Set(['diakonie-ambulante-jugendhilfe', 'kinderschutzbund', 'skf'].map((slug) => `inst.ratingen.${slug}`)),
    )
  })

  // No source tells of a membership, so all fifteen of the kick-off are guests; in the Musterkreis the network began with its members.
  test('C3: all fifteen of the kick-off in Ratingen came without being members', async () => {
    const guests = async (network: string) => {
      const [first] = nodesOf((await answerTo('C3', { network })).network.meetings)
      const { participations } = first as {
        participations: { institution: { key: string; memberships: { network: { key: string } }[] } }[]
      }
      const without = participations.filter(({ institution }) => !institution.memberships.some((one) => one.network.key === network))
      return [participations.length, without.length, first.startsOn]
    }
    expect(await guests('net.ratingen.ks')).toEqual([15, 15, '2023-05-03'])
    expect((await guests('net.musterkreis.ks'))[1]).toBe(0)
  })

  // meetings.ts lets these two stay away since 2023 and everybody else come to the last meeting.
  test('C4: the public prosecutor and the day clinic were absent three times', async () => {
    const gaps = nodesOf((await answerTo('C4')).network.gaps)
    expect(new Set(gaps.map(({ subjects }) => subjects[1].key))).toEqual(new Set([inst('staatsanwaltschaft'), inst('kjp')]))
  })

  // Last days in protectionAgreements.ts (24 January, 15 March), serialAgreements.ts (28 February), procedureAgreements.ts (31 March).
  test('C5: four agreements of the Musterkreis end within 90 days, none of Ratingen, where none is documented', async () => {
    const ending = nodesOf((await answerTo('C5')).territory.agreements)
    expect(ending.map(({ key, daysLeft }) => [key, daysLeft])).toEqual([
      [agr('8a4-kreisjugendamt-awo-2024'), 23],
      [agr('78b-2025-spfh-diakonie'), 58],
      [agr('8a4-kreisjugendamt-lindenhof-2022'), 73],
      [agr('insofa-gesundheit'), 89],
    ])
    expect((await answerTo('C5', { territory: 'ter.ratingen' })).territory.agreements.totalCount).toBe(0)
  })

  // S003 and X08 name three carriers and no agreement; `missing` in protectionAgreements.ts leaves out two of the Musterkreis.
  test('C6: three carriers in Ratingen have no agreement with their Jugendamt, in the Musterkreis two', async () => {
    const carriers = async (territory: string) =>
      new Set(nodesOf((await answerTo('C6', { territory })).territory.gaps).flatMap(({ subjects }) => keysOf(subjects)))
    expect(await carriers('ter.ratingen')).toEqual(
      new Set(['jugendamt', 'diakonie-ambulante-jugendhilfe', 'kinderschutzbund', 'skf'].map((slug) => `inst.ratingen.${slug}`)),
    )
    expect(await carriers('ter.musterkreis')).toEqual(
      new Set(['kreisjugendamt', 'wurzelzwerge', 'jugendamt-falkenmuehl', 'marien'].map(inst)),
    )
  })

  // protectionAgreements.ts: `lacks` of the agreement with the parish.
  test('C7: the agreement with the parish does not speak of children with disabilities', async () => {
    const { missingClauses, clauses, kind } = (await answerTo('C7')).agreement
    expect(keysOf(missingClauses)).toEqual(['SCHUTZBEDUERFNISSE_BEHINDERUNG'])
    expect(clauses.length + 1).toBe(kind.clauses.length)
  })

  // mainPaths.ts: `feedback: null` twice; what midwives get is settled (none). G13 speaks of secret-bound professions: both are.
  test('C8: two paths say nothing of an answer', async () => {
    const { handovers, gaps } = (await answerTo('C8')).network
    const silent = nodesOf(handovers).filter(({ feedbackDuty }) => feedbackDuty === null)
    expect(new Set(keysOf(silent))).toEqual(new Set(['paediatrie-asd', 'suchtberatung-asd'].map(mk('hand'))))
    expect(nodesOf(gaps).flatMap(({ subjects }) => keysOf(subjects))).toContain(mk('hand')('paediatrie-asd'))
  })

  // Availability ALWAYS in furtherMainPaths.ts and institutions.ts: the police reach the ASD's stand-by, the ASD the police's control room.
  test('C9: at ten in the evening the acute chain leads to the stand-by and to the control room', async () => {
    const { chains } = (await answerTo('C9')).network
    const acute = chains.find(({ chain }: { chain: { key: string } }) => chain.key === 'AKUTE_GEFAHR')
    const usable = acute.steps.flatMap(({ ways }: { ways: { usable: boolean; handover: { key: string }; contact: { key: string } }[] }) =>
      ways.filter((way) => way.usable).map(({ handover, contact }) => [handover.key, contact.key]),
    )
    expect(usable).toEqual([
      [mk('hand')('polizei-asd'), mk('contact')('asd-bereitschaft')],
      [mk('hand')('asd-polizei'), mk('contact')('polizei-leitstelle')],
    ])
    const school = chains.find(({ chain }: { chain: { key: string } }) => chain.key === 'SCHULE')
    expect(school.steps[0].ways.some(({ usable }: { usable: boolean }) => usable)).toBe(false)
  })

  // X02: October 2018. S002: one to two meetings a year; a year after the last day of that October. Ratingen: a year after 3 May 2023.
  test('C10: Olsberg met last in October 2018 and was to meet again until 31 October 2019', async () => {
    const { network } = await answerTo('C10')
    expect(network).toMatchObject({ meetingsPerYearMin: 1, meetingsPerYearMax: 2, nextMeetingDueOn: '2019-10-31', gaps: { totalCount: 1 } })
    expect(nodesOf(network.meetings)).toMatchObject([{ startsOn: '2018-10-01', startsOnPrecision: 'MONTH' }])
    const day = async (key: string, asOf?: string) =>
      (await answerTo('C10', { network: key, ...(asOf && { asOf }) })).network.nextMeetingDueOn
    expect(await day('net.ratingen.ks')).toBe('2024-05-02')
    // Two a year: 182 days after 8 October 2025.
    expect(await day('net.musterkreis.ks')).toBe('2026-04-08')
    // No meeting is documented; founded at the latest in 2014, so a year after the end of that year.
    expect(await day('net.ratingen.fh-ks')).toBe('2015-12-31')
    // Neither founding nor a meeting is dated.
    expect((await asked.answerTo('C10', 'analyst', { network: 'net.rkn.ks' })).network.nextMeetingDueOn).toBeNull()
  })

  // S002 lists eight needs of October 2014; no source tells of anything done. Of the Musterkreis needs.ts and actions.ts leave one open without an action.
  test('C11: all eight needs voiced in Olsberg are without an action', async () => {
    const open = async (network: string) => {
      const { needs, gaps } = (await answerTo('C11', { network })).network
      const without = needs.filter(
        ({ status, actions }: { status: string; actions: unknown[] }) => status === 'OPEN' && actions.length === 0,
      )
      return { without: keysOf(without), count: gaps.totalCount, all: needs.length }
    }
    expect(await open('net.olsberg.fh-ks')).toMatchObject({ all: 8, count: 8, without: { length: 8 } })
    const inMusterkreis = await open('net.musterkreis.ks')
    expect(new Set(inMusterkreis.without)).toEqual(new Set(['rueckmeldung-praxen', 'vertretung'].map(mk('need'))))
  })

  // X08 and S003 name both networks of Ratingen and no link between them.
  test('C12: the two networks of Ratingen are not linked', async () => {
    const { territory } = (await answerTo('C12')).network
    expect(new Set(keysOf(territory.networks))).toEqual(new Set(['net.ratingen.fh-ks', 'net.ratingen.ks']))
    expect(nodesOf(territory.gaps).map(({ subjects }) => new Set(keysOf(subjects)))).toEqual([
      new Set(['net.ratingen.fh-ks', 'net.ratingen.ks']),
    ])
  })

  // Of the hand-overs of the network one leads to the court: asd-familiengericht, from the Kreisjugendamt. By cooperation there are four ties to two.
  test('C13: by described paths the Kreisjugendamt is the only bridge to the justice sector', async () => {
    interface Tie {
      from: { key: string; sector: { key: string } }
      to: { key: string; sector: { key: string } }
    }
    const bridges = async (ties: string[]) => {
      const { graph } = (await answerTo('C13', { ties })).network
      const across = (graph.ties as Tie[]).filter(({ from, to }) => (from.sector.key === 'justiz') !== (to.sector.key === 'justiz'))
      return new Set(across.map(({ from, to }) => (from.sector.key === 'justiz' ? to.key : from.key)))
    }
    expect(await bridges(['HANDOVER'])).toEqual(new Set([inst('kreisjugendamt')]))
    expect(await bridges(['COOPERATION'])).toEqual(new Set(['kreisjugendamt', 'asd', 'kreispolizei'].map(inst)))
  })

  // Days after 8 October 2025 in agreements, disruptions.ts, institutions.ts and actions.ts of the Musterkreis.
  test('C14: since the meeting of October 2025 two things were added and seven became different', async () => {
    const { added, ended, changed } = (await answerTo('C14')).networkDiff
    expect(keysOf(added)).toEqual([agr('jobcenter-familien'), mk('disr')('teilhabe-vakant')])
    expect(ended).toEqual([])
    expect(new Set(changed.map(({ subject }: { subject: { key: string } }) => subject.key))).toEqual(
      new Set([
        mk('contact')('teilhabe'),
        ...['8a4-kreisjugendamt-diakonie-2024', 'fruehfoerderung-kitas', 'insofa-sport', 'ordnungsamt-asd'].map(agr),
        mk('need')('jobcenter-weg'),
        mk('act')('jobcenter-treffen'),
      ]),
    )
  })

  // places.ts: Erlenbrück borders five others. circles.ts: of its members one sits elsewhere too; frauenhaus is what Falkenmühl and the Kreis share.
  test('C15: five neighbours have networks that Erlenbrück could invite, and it shares one institution with another', async () => {
    const { network, regionLinks } = await answerTo('C15')
    expect(
      network.territory.neighbours.map(({ name, networks }: { name: string; networks: { key: string }[] }) => [name, networks.length > 0]),
    ).toEqual(['Birkhagen', 'Falkenmühl', 'Osterlohe', 'Quellrade', 'Westerhain'].map((name) => [name, true]))
    const elsewhere = network.circle.institutions.filter(({ networks }: { networks: unknown[] }) => networks.length > 1)
    expect(elsewhere.map(({ key, networks }: { key: string; networks: { key: string }[] }) => [key, keysOf(networks)])).toEqual([
      [inst('jugendamt-erlenbrueck'), ['net.musterkreis.stadt', 'net.musterkreis.koordination']],
    ])
    const towns = regionLinks.find(
      (link: { a: { name: string }; b: { name: string } }) => link.a.name === 'Falkenmühl' && link.b.name === 'Quellrade',
    )
    expect(keysOf(towns.sharedInstitutions)).toEqual([inst('frauenhaus')])
  })

  // memberships.ts: five groups came with those who joined from March 2023 on; rulings.ts: two rulings of September 2024.
  test('C16: from 2023 to 2026 five groups were gained, and two were ruled about', async () => {
    const { then, now } = await answerTo('C16')
    expect(then.coverage.counts).toEqual({ covered: 10, partial: 1, notDocumented: 8, confirmedAbsent: 0, notApplicable: 0 })
    expect(now.coverage.counts).toEqual({ covered: 15, partial: 1, notDocumented: 1, confirmedAbsent: 1, notApplicable: 1 })
    interface Item {
      key: string
      status: string
    }
    const before = new Map((then.coverage.items as Item[]).map(({ key, status }) => [key, status]))
    const different = (now.coverage.items as Item[]).filter(({ key, status }) => before.get(key) !== status)
    expect(Object.fromEntries(different.map(({ key, status }) => [key, status]))).toEqual({
      sozialaemter: 'COVERED',
      fruehfoerderstellen: 'COVERED',
      gewaltschutz: 'COVERED',
      familienbildung: 'COVERED',
      heilberufe: 'COVERED',
      spz: 'CONFIRMED_ABSENT',
      muettergenesung: 'NOT_APPLICABLE',
    })
  })

  // gaps.ts of the documented set: 13 groups missing and 4 partly there, 3 agreements, 7 paths, one overdue meeting, one pair of networks, 2 needs.
  test('C17: the list for the committee holds every gap with its law and its next step', async () => {
    const { gaps } = (await answerTo('C17')).network
    const list = nodesOf(gaps)
    expect(list).toHaveLength(gaps.totalCount)
    const ofRule = (rule: string) => list.filter(({ key }) => key.startsWith(`${rule}:`)).length
    expect(['G01', 'G02', 'G05', 'G12', 'G15', 'G24', 'G29'].map(ofRule)).toEqual([13, 4, 3, 7, 1, 1, 2])
    expect(gaps.bySeverity.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(gaps.totalCount)
    expect(list.filter(({ message, nextStep, legalBasis }) => !message || !nextStep || !legalBasis)).toEqual([])
  })

  // circles.ts: 43 members; C16 counts the same groups.
  test('C18: 43 are at the table, and 15 of 19 groups are documented', async () => {
    const { circle, coverage, keyFigures } = (await answerTo('C18', { template: 'tpl.kkg-3-2.2021' })).network
    expect([circle.basis, circle.institutions.length, coverage.items.length]).toEqual(['MEMBERSHIP', 43, 19])
    expect(coverage.counts).toEqual({ covered: 15, partial: 1, notDocumented: 1, confirmedAbsent: 1, notApplicable: 1 })
    const figures = new Map(keyFigures.map(({ key, value }: { key: string; value: number }) => [key, value]))
    expect(figures.get('institutions')).toBe(43)
    expect(figures.get('sectors')).toBe(new Set(circle.institutions.map(({ sector }: { sector: { key: string } }) => sector.key)).size)
  })

  test('C19: a rule is asked for alone, and only as severe as wanted', async () => {
    const all = nodesOf((await answerTo('C17', { network: 'net.musterkreis.ks' })).network.gaps)
    const count = (rule: string, severity?: string) =>
      all.filter((gap) => gap.key.startsWith(`${rule}:`) && (!severity || gap.severity === severity)).length
    for (const rule of ['G07', 'G20', 'G28']) {
      expect(count(rule), rule).toBeGreaterThan(0)
      expect((await answerTo('C19', { rules: [rule] })).network.gaps.totalCount, rule).toBe(count(rule))
    }
    expect((await answerTo('C19', { severities: ['CRITICAL'] })).network.gaps.totalCount).toBe(count('G07', 'CRITICAL'))
  })

  test('C20: the reading has its four paragraphs, and each sentence its query', async () => {
    const { reading } = (await answerTo('C20')).network
    expect(reading.paragraphs.map(({ kind }: { kind: string }) => kind)).toEqual(['AT_THE_TABLE', 'STANDS_OUT', 'GOOD', 'TRUST'])
    const sentences = reading.paragraphs.flatMap((paragraph: { sentences: { query: { variables: string } }[] }) => paragraph.sentences)
    for (const { query } of sentences) expect(JSON.parse(query.variables)).toMatchObject({ network: 'net.musterkreis.ks' })
  })

  test('C21: density and articulation points have their badge, by the same share of answers', async () => {
    const { measures } = (await answerTo('C21')).network
    expect(keysOf(measures)).toEqual(['density', 'articulationPoints'])
    const shares = measures.map(({ reliability }: { reliability: { responseShare: number } }) => reliability.responseShare)
    expect(shares[0]).toBeGreaterThan(0.5)
    expect(shares[0]).toBe(shares[1])
  })
})
