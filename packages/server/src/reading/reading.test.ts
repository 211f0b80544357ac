import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { percentOf, percentReached } from '@geflecht/analysis'
import { aQuestionServer, documentTo, type QuestionServer } from '../testing/questions.ts'
import { valueAt } from '../testing/valuesAt.ts'

interface Sentence {
  kind: string
  de: string
  en: string
  isFinding: boolean
  weight: number
  subjects: { __typename: string; key: string }[]
  numbers: { value: number; unit: string; path: string }[]
  query: { question: string; document: string; variables: string }
}
interface Paragraph {
  kind: string
  sentences: Sentence[]
}
type Who = 'coordinator' | 'analyst' | 'partner' | null

const asked = `query ($network: String!, $asOf: Date) { network(key: $network, asOf: $asOf) { reading { paragraphs { kind sentences {
  kind de: text en: text(language: EN) isFinding weight subjects { __typename key } numbers { value unit path } query { question document variables }
} } } } }`

const networks = ['ks', 'fh', 'ik', 'stadt', 'ag78', 'gewaltschutz', 'koordination'].map((slug) => `net.musterkreis.${slug}`)

describe('The reading of a network', () => {
  let asking: QuestionServer
  beforeAll(async () => {
    asking = await aQuestionServer()
  }, 120_000)
  afterAll(() => asking.close())

  const answered = (who: Who, network: string, asOf = '2026-01-01') => asking.server.askAs(who, asked, { network, asOf })
  const paragraphsOf = async (who: Who, network: string, asOf?: string): Promise<Paragraph[]> => {
    const { data, errors } = await answered(who, network, asOf)
    expect(errors).toBeUndefined()
    return data.network.reading.paragraphs
  }
  const sentencesOf = async (who: Who, network: string, asOf?: string): Promise<Sentence[]> =>
    (await paragraphsOf(who, network, asOf)).flatMap(({ sentences }) => sentences)

  /** Each sentence's query is asked as it stands, by the same person; each number stands where the sentence says. */
  const proven = async (who: Who, network: string, asOf?: string): Promise<number> => {
    let proofs = 0
    for (const { de, query, numbers } of await sentencesOf(who, network, asOf)) {
      expect(query.document).toBe(documentTo(query.question))
      const { data, errors } = await asking.server.askAs(who, query.document, JSON.parse(query.variables))
      expect(errors, de).toBeUndefined()
      for (const { value, unit, path } of numbers) {
        const found = valueAt(data, path)
        const told = unit === 'PERCENT' ? percentOf(found as number) : unit === 'PERCENT_REACHED' ? percentReached(found as number) : found
        expect(told, `${de} ${path}`).toBe(value)
        proofs += 1
      }
    }
    return proofs
  }

  test.each(networks)('every number of %s stands in the answer to the query behind its sentence', async (network) => {
    for (const who of ['coordinator', 'analyst'] as const) expect(await proven(who, network)).toBeGreaterThan(3)
  })

  test('so it does on other days, for the documented networks, and for a partner', async () => {
    expect(await proven('coordinator', 'net.musterkreis.ks', '2024-01-01')).toBeGreaterThan(5)
    expect(await proven('coordinator', 'net.ratingen.ks', '2023-05-03')).toBeGreaterThan(5)
    expect(await proven('coordinator', 'net.olsberg.fh-ks', '2018-12-31')).toBeGreaterThan(3)
    expect(await proven('partner', 'net.musterkreis.ks')).toBeGreaterThan(3)
  })

  test('of Ratingen tells who came and what the law expects, in both languages', async () => {
    const [circle, coverage] = await sentencesOf('coordinator', 'net.ratingen.ks', '2023-05-03')
    const plain = (text: string) => text.replaceAll('\u00a0', ' ')
    expect(plain(circle!.de)).toBe(
      'Wer „Netzwerk Kinderschutz Ratingen“ als Mitglied angehört, ist nicht dokumentiert; an den Treffen bis zum 3. Mai 2023 haben 15 Institutionen aus neun Sektoren teilgenommen.',
    )
    // C1: five groups are covered, four partly, three not at all.
    expect(plain(coverage!.de)).toBe(
      'Nach § 9 Abs. 4 LKiSchG NRW werden hier zwölf Gruppen erwartet: Fünf sind dokumentiert, vier sind teilweise dokumentiert und drei sind nicht dokumentiert.',
    )
    expect(plain(coverage!.en)).toBe(
      '§ 9 Abs. 4 LKiSchG NRW expects twelve groups here: five are documented, four are partly documented and three are not documented.',
    )
    expect(coverage!.de).toContain('§\u00a09\u00a0Abs.\u00a04')
  })

  test('tells at most three findings, those with critical gaps first, and links the gaps', async () => {
    for (const network of networks) {
      const out = (await paragraphsOf('coordinator', network)).find(({ kind }) => kind === 'STANDS_OUT')!.sentences
      const findings = out.filter(({ isFinding }) => isFinding)
      expect(findings.length).toBeLessThanOrEqual(3)
      expect(out.slice(out.length - findings.length)).toEqual(findings)
    }
    const [first] = (await sentencesOf('coordinator', 'net.musterkreis.ks')).filter(({ isFinding }) => isFinding)
    expect(first!.weight).toBeGreaterThanOrEqual(8)
    expect(new Set(first!.subjects.map(({ __typename }) => __typename))).toEqual(new Set(['Gap']))
  })

  test('speaks to a partner of gaps of the own institution only, and says so', async () => {
    const told = await sentencesOf('partner', 'net.musterkreis.ks')
    const [own, all] = [told, await sentencesOf('coordinator', 'net.musterkreis.ks')].map((sentences) =>
      sentences.find(({ kind }) => kind === 'GAPS' || kind === 'NO_GAPS'),
    )
    expect(own!.de).toMatch(/^Was Ihre Institution betrifft: /)
    expect(own!.en).toMatch(/^As far as your institution is concerned: /)
    expect(all!.de).not.toMatch(/^Was Ihre/)
    expect(own!.numbers[0]?.value ?? 0).toBeLessThan(all!.numbers[0]!.value)
  })

  test('is told to nobody who may not look into the network', async () => {
    for (const [who, network] of [
      [null, 'net.musterkreis.ks'],
      ['partner', 'net.ratingen.ks'],
    ] as const) {
      const { data, errors } = await answered(who, network)
      expect(data.network.reading).toBeNull()
      expect(errors).toHaveLength(1)
    }
  })

  test('is not there before the network was founded', async () => {
    const { data, errors } = await answered('coordinator', 'net.musterkreis.ks', '1999-01-01')
    expect(errors).toBeUndefined()
    expect(data.network?.reading ?? null).toBeNull()
  })
})
