import { musterkreisSet } from '@geflecht/demo'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aQuestionServer, keysOf, nodesOf, type QuestionServer } from '../testing/questions.ts'

const mk = (kind: string) => (slug: string) => `${kind}.musterkreis.${slug}`
const inst = mk('inst')
const byKey = <T extends { key: string }>(things: readonly T[]): Map<string, T> => new Map(things.map((thing) => [thing.key, thing]))

describe('What those ask who compare networks', () => {
  let asked: QuestionServer
  beforeAll(async () => {
    asked = await aQuestionServer()
  }, 120_000)
  afterAll(() => asked.close())
  const answerTo = (key: string, variables?: Record<string, unknown>) => asked.answerTo(key, 'analyst', variables)

  // Of the six common borders of the documented set three have networks on both sides; nobody is documented on both. In the Musterkreis: [G18].
  test('A1: three pairs of Kreise are not linked, and two towns of the Musterkreis', async () => {
    const pairs = async (level: string) =>
      (await answerTo('A1', { level })).regionLinks.map(({ a, b }: { a: { key: string }; b: { key: string } }) => [a.key, b.key])
    expect(await pairs('KREIS')).toEqual([
      ['ter.hsk', 'ter.kreis-olpe'],
      ['ter.kreis-mettmann', 'ter.rhein-kreis-neuss'],
      ['ter.kreis-mettmann', 'ter.wuppertal'],
    ])
    expect(await pairs('GEMEINDE')).toEqual([[mk('ter')('erlenbrueck'), mk('ter')('falkenmuehl')]])
  })

  // § 9 speaks of networks for child protection, also inter-municipal ones: six documented, of which only Ratingen’s attendance is known, and three of the Musterkreis.
  test('A2: nine networks are measured by § 9, of five nobody’s attendance is documented', async () => {
    const rows = nodesOf((await answerTo('A2')).networks).filter(({ coverage }) => coverage.applies)
    const covered = Object.fromEntries(
      rows.map(({ key, coverage }) => [key, coverage.items.filter(({ status }: { status: string }) => status === 'COVERED').length]),
    )
    expect(covered).toMatchObject({
      'net.ratingen.ks': 5,
      'net.kreis-mettmann.erkrath-haan-mettmann': 0,
      'net.wuelfrath.ks': 0,
      'net.wuppertal.ks': 0,
      'net.rkn.ks': 0,
      'net.kreis-olpe.ks': 0,
      // All but the guardians ad litem [G01].
      'net.musterkreis.ks': 11,
    })
    expect(Object.keys(covered)).toHaveLength(9)
    expect(rows.every(({ coverage }) => coverage.items.length === 12)).toBe(true)
  })

  // The benchmark is about early help: seven documented networks, of which only Olsberg’s attendance is known (Kita and Familienzentren, 2018), and one of the Musterkreis.
  test('A3: everywhere more than 20 points below the benchmark; day care stands at two of eight', async () => {
    const { coverageTemplates, networks } = await answerTo('A3')
    const measured = nodesOf(networks).filter(({ coverage }) => coverage.applies)
    expect(measured).toHaveLength(8)
    const share = (item: string) =>
      (100 *
        measured.filter(({ coverage }) => byKey<{ key: string; status: string }>(coverage.items).get(item)!.status === 'COVERED').length) /
      8
    const items = byKey<{ key: string; items: { key: string; benchmarkPercent: number }[] }>(coverageTemplates).get(
      'tpl.nzfh-benchmark',
    )!.items
    expect([share('kita'), share('familienzentren'), share('erziehungsberatung')]).toEqual([25, 25, 0])
    expect(items.find(({ key }) => key === 'kita')!.benchmarkPercent).toBe(81.9)
    expect(items.filter(({ key, benchmarkPercent }) => benchmarkPercent - share(key) <= 20)).toEqual([])
  })

  // Fifteen at one meeting: everybody with everybody. By sectors 4, 3, 2 and six single ones (documented.test.ts): 6 + 3 + 1 = 10 of 105 pairs within.
  test('A4: by attendance Ratingen is complete, without a centre, and mostly across sectors', async () => {
    const ratingen = byKey(nodesOf((await answerTo('A4')).networks)).get('net.ratingen.ks') as never as {
      measures: { key: string; value: number }[]
    }
    expect(Object.fromEntries(ratingen.measures.map(({ key, value }) => [key, value]))).toEqual({
      density: 1,
      degreeCentralization: 0,
      betweennessCentralization: 0,
      eiIndex: expect.closeTo((95 - 10) / 105, 6),
    })
  })

  // S003: both at the kick-off, so practice – meeting – court; no cooperation or hand-over in Ratingen is documented.
  test('A5: two steps over the shared meeting, none over documented work', async () => {
    const { together, working } = await answerTo('A5')
    expect(together.length).toBe(2)
    expect(together.steps[0].to).toEqual({ __typename: 'Meeting', key: 'evt.ratingen.2023-05-03-auftakt' })
    expect(together.steps[1].to.key).toBe('inst.ratingen.familiengericht')
    expect(working).toBeNull()
  })

  // mainTies.ts: three practices hang on the Gesundheitsamt alone; of the Staatsanwaltschaft the Kreisjugendamt says level 1 and it says 0, so the police alone hold it.
  test('A6: the Gesundheitsamt holds three practices, the police one office', async () => {
    const { institutionMeasures } = (await answerTo('A6')).network
    const cutting = institutionMeasures
      .map(({ institution, values }: { institution: { key: string }; values: { value: number }[] }) => [institution.key, values[0]!.value])
      .filter(([, value]: [string, number]) => value > 0)
    expect(cutting).toEqual([
      [inst('gesundheitsamt'), 3],
      [inst('kreispolizei'), 1],
    ])
  })

  // Counted in the lists of agreements: `negotiated: null` without a signature, `unsigned`, a term that begins later, `underReviewSince`, a last day
  // before 2026 without a successor, `terminated`; replaced is who is somebody’s predecessor.
  test('A7: agreements by status', async () => {
    const { territory } = await answerTo('A7')
    const count = (name: string) => territory[name].totalCount
    expect(['draft', 'negotiation', 'signed', 'underReview', 'expired', 'terminated'].map(count)).toEqual([4, 6, 4, 4, 4, 4])
    const replaced = new Set(musterkreisSet.agreement.flatMap(({ predecessor }) => predecessor ?? []))
    expect(count('superseded')).toBe(replaced.size)
    expect(count('all')).toBe(musterkreisSet.agreement.length)
    expect(count('inForce')).toBe(musterkreisSet.agreement.length - replaced.size - 26)
    // Two pages hold them all, once each.
    const second = await answerTo('A7', { after: territory.all.pageInfo.endCursor })
    expect(new Set([...nodesOf(territory.all), ...nodesOf(second.territory.all)].map(({ key }) => key)).size).toBe(
      musterkreisSet.agreement.length,
    )
  })

  // networks.ts and networkAgreements.ts: founded 14 September and 16 November 2022, 1 February 2022; signed 15 March and 15 November 2023, 21 September 2022.
  test('A8: half a year in the Kreis, a year in the town, seven months for early help', async () => {
    const networks = nodesOf((await answerTo('A8')).networks)
    const days = Object.fromEntries(
      networks.map(({ key, validFrom, agreements }) => {
        const signed = nodesOf(agreements)
          .filter(({ networks }) => keysOf(networks).includes(key))
          .flatMap(({ signedOn }) => signedOn ?? [])
          .filter((day: string) => day >= validFrom)
          .sort()
        return [key, signed[0] ? (Date.parse(signed[0]) - Date.parse(validFrom)) / 86_400_000 : null]
      }),
    )
    expect(days).toMatchObject({
      'net.musterkreis.ks': 182,
      'net.musterkreis.stadt': 364,
      'net.musterkreis.fh': 232,
      // Its agreement is a draft.
      'net.musterkreis.ik': null,
    })
  })

  // mainTies.ts: nobody of addiction services goes beyond level 1 with another sector, so it is the island of [G21].
  test('A9: addiction services are tied most weakly; the index of the whole is what the ties give', async () => {
    const { graph, measures, gaps } = (await answerTo('A9')).network
    expect(nodesOf(gaps).map(({ message }) => message)).toEqual([expect.stringContaining('Suchthilfe')])
    const pairs = new Map<string, boolean>()
    for (const { from, to } of graph.ties) pairs.set([from.key, to.key].sort().join(' '), from.sector.key !== to.sector.key)
    const across = [...pairs.values()].filter(Boolean).length
    expect(measures[0].value).toBeCloseTo((2 * across - pairs.size) / pairs.size, 9)
    const ofAddiction = graph.ties.filter(({ from, to }: { from: { sector: { key: string } }; to: { sector: { key: string } } }) =>
      [from.sector.key, to.sector.key].includes('sucht'),
    )
    expect(Math.max(...ofAddiction.map(({ level }: { level: number | null }) => level ?? 0))).toBe(1)
  })

  // S002: about 50 in 2014; X02: 25 in October 2018; X11: about 200 invited in December 2023. Of Ratingen no source counts heads.
  test('A10: participants of the documented meetings', async () => {
    const networks = byKey(nodesOf((await answerTo('A10')).networks)) as Map<string, never>
    const meetings = (key: string) =>
      nodesOf((networks.get(key) as unknown as { meetings: never }).meetings).map((one) => [
        one.startsOn.slice(0, 4),
        one.participantsOperator,
        one.participantsCount,
      ])
    expect(meetings('net.olsberg.fh-ks')).toEqual([
      ['2018', 'EQ', 25],
      ['2014', 'APPROX', 50],
    ])
    expect(meetings('net.wuppertal.ks')).toEqual([['2023', 'APPROX', 200]])
    expect(meetings('net.ratingen.ks')).toEqual([['2023', null, null]])
  })

  // disruptions.ts: seven of the eight are about ways and ties of the main network; none occurs five times, so nobody’s words are shown.
  test('A11: seven disruptions by way, two of them where practices and clinics inform the Jugendamt; without words or reporters', async () => {
    const { disruptions } = (await answerTo('A11')).network
    expect(disruptions).toHaveLength(7)
    const byTemplate = disruptions.filter(
      ({ handover }: { handover: { template: { key: string } | null } | null }) => handover?.template?.key === 'GESUNDHEIT_JUGENDAMT',
    )
    expect(new Set(byTemplate.map(({ kind }: { kind: string }) => kind))).toEqual(new Set(['VERFAHREN_UNBEKANNT', 'KEINE_RUECKMELDUNG']))
    for (const { redacted } of disruptions)
      expect(redacted).toEqual([
        { field: 'note', reason: 'TOO_FEW' },
        { field: 'reportedBy', reason: 'REPORTER' },
      ])
  })

  // gaps.ts of the documented set lists eight; in the Musterkreis the working group has not met since May 2024 and Quellrade not since November 2023.
  test('A12: ten networks have an overdue meeting', async () => {
    const overdue = nodesOf((await answerTo('A12')).territory.gaps).flatMap(({ subjects }) => keysOf(subjects))
    expect(new Set(overdue)).toEqual(
      new Set([
        'net.olsberg.fh-ks',
        'net.ratingen.ks',
        'net.ratingen.fh-ks',
        'net.brilon.fh-ks',
        'net.kreis-mettmann.erkrath-haan-mettmann',
        'net.wuelfrath.ks',
        'net.wuppertal.ks',
        'net.kreis-olpe.ks',
        'net.musterkreis.ag78',
        'net.musterkreis.praeventionskette',
      ]),
    )
  })

  // 2014 (S002): Kreisjugendamt and Stadt attended. 2018 (X02): sixteen more, of seven groups.
  test('A13: Olsberg grew from one covered group to seven', async () => {
    const { then, now } = await answerTo('A13')
    expect([then.coverage.counts.covered, now.coverage.counts.covered]).toEqual([1, 7])
    expect([then.circle.institutions.length, now.circle.institutions.length]).toEqual([2, 18])
  })

  // olsberg.ts: one reading of ours is only inferred. Nothing of the documented set was ever confirmed, so of Olsberg everything is stale.
  test('A14: one cooperation in the Hochsauerland is only inferred, and what is known of Olsberg is old', async () => {
    const { institutions, network } = await answerTo('A14')
    const ties = nodesOf(institutions).flatMap(({ cooperations }) => cooperations)
    const inferred = ties.filter(({ provenance }) =>
      provenance.every(({ confidence }: { confidence: string }) => confidence === 'INFERRED'),
    )
    expect(new Set(keysOf(inferred))).toEqual(new Set(['coop.hsk.kreisjugendamt-dksb-unna']))
    const stale = nodesOf(network.gaps).map(({ subjects }) => subjects.at(-1).key)
    expect(stale).toEqual(
      expect.arrayContaining(['net.olsberg.fh-ks', 'inst.hsk.kreisjugendamt', 'inst.olsberg.stadt', 'mandate.net.olsberg.fh-ks']),
    )
  })

  // S003 names nine sectors; the tie would be the first that is known, so the seven sectors beside the two that it links would be islands [G21].
  // In the Musterkreis a paediatric practice that knew the hospital would no longer hang on the Gesundheitsamt alone [G20].
  test('A15: a first tie in Ratingen closes no gap and shows seven islands; one in the Musterkreis closes a single point of failure', async () => {
    const { scenario } = (await asked.answerTo('A15', 'coordinator')).network
    expect(scenario.closed).toEqual([])
    expect(new Set(keysOf(scenario.opened))).toEqual(
      new Set(
        ['jugendhilfe', 'beratung', 'schule_bildung', 'kita', 'polizei_ordnung', 'sucht', 'behindertenhilfe'].map(
          (sector) => `G21:net.ratingen.ks:${sector}`,
        ),
      ),
    )
    // Seven gaps of severity HIGH weigh four each.
    expect(scenario.weight.after - scenario.weight.before).toBe(28)
    const tie = { kind: 'ADD_TIE', institutions: ['kinderarzt-birkhagen', 'kinderklinik'].map(inst), level: 2 }
    const closing = (await asked.answerTo('A15', 'coordinator', { network: 'net.musterkreis.ks', scenario: { assumptions: [tie] } }))
      .network
    expect(keysOf(closing.scenario.closed)).toContain(`G20:net.musterkreis.ks:${inst('gesundheitsamt')}`)
  })

  // circles.ts: who stands in two of the lists.
  test('A16: eight institutions of the Musterkreis sit in two networks', async () => {
    const first = (await answerTo('A16')).institutions
    const second = (await answerTo('A16', { after: first.pageInfo.endCursor })).institutions
    const all = [...nodesOf(first), ...nodesOf(second)]
    expect(all).toHaveLength(first.totalCount)
    expect(new Set(keysOf(all.filter(({ networks }) => networks.length > 1)))).toEqual(
      new Set(
        [
          'kreisjugendamt',
          'fruehe-hilfen',
          'jugendamt-erlenbrueck',
          'gesundheitsamt',
          'fruehfoerderung',
          'spfh-brueckenschlag',
          'frauenhaus',
          'fz-quellrade',
        ].map(inst),
      ),
    )
  })

  // cooperations.ts: ties of the main network of which exactly one side has said something; single professionals are sealed to an analyst.
  test('A17: the cooperations that only one side has reported', async () => {
    const sealed = new Set(musterkreisSet.institution.filter(({ anonymous }) => anonymous).map(({ key }) => key))
    const saying = (cooperation: string) =>
      new Set(musterkreisSet.claim.filter((claim) => claim.cooperation === cooperation).map(({ by }) => by))
    const oneSided = musterkreisSet.cooperation.filter(
      ({ key, network, from, to }) => network === 'net.musterkreis.ks' && saying(key).size === 1 && !sealed.has(from) && !sealed.has(to),
    )
    const found = nodesOf((await answerTo('A17')).network.gaps).map(({ subjects }) => subjects[0].key)
    expect(new Set(found)).toEqual(new Set(keysOf(oneSided)))
    expect(found).toContain('coop.musterkreis.gs-muehlbach.kreisjugendamt')
  })
})
