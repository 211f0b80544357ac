import { expect, test } from 'vitest'
import { arrange, awaited, countByStatus, daysLeft, endingWithin, fits, type Listed, reviewDue } from './agreementList.ts'

const collator = new Intl.Collator('de', { numeric: true })
const party = (key: string, name: string, signedOn: string | null = null) => ({ signedOn, institution: { key, name } })

function anAgreement(title: string, given: Partial<Listed> = {}): Listed {
  return {
    key: `agr.${title}`,
    title,
    status: 'IN_FORCE',
    validTo: null,
    terminatedOn: null,
    nextReviewOn: null,
    kind: { key: 'VEREINBARUNG_8A_4', label: 'Vereinbarung zum Schutzauftrag' },
    parties: [party('inst.ja', 'Jugendamt Auenberg'), party('inst.kita', 'Kita Löwenzahn')],
    ...given,
  }
}

const everything = { kind: null, party: null, text: '' }

test('a text finds an agreement by its title, its kind and its parties, whatever the case and the umlauts', () => {
  const agreement = anAgreement('Schutzvereinbarung 12')
  const finds = (text: string) => fits(agreement, { ...everything, text })
  expect([finds('LOWENZAHN'), finds('vereinbarung 12'), finds('schutzauftrag'), finds('polizei')]).toEqual([true, true, true, false])
})

test('kind and party both have to fit', () => {
  const agreement = anAgreement('A')
  expect(fits(agreement, { ...everything, kind: 'VEREINBARUNG_8A_4', party: 'inst.kita' })).toBe(true)
  expect(fits(agreement, { ...everything, kind: 'VEREINBARUNG_8A_4', party: 'inst.other' })).toBe(false)
  expect(fits(agreement, { ...everything, kind: 'FUEHRUNGSZEUGNIS_72A', party: 'inst.kita' })).toBe(false)
})

test('the states are counted in the order of life, also those in which nothing stands', () => {
  const counts = countByStatus([anAgreement('a'), anAgreement('b'), anAgreement('c', { status: 'DRAFT' })])
  expect(counts.map(({ count }) => count)).toEqual([1, 0, 0, 2, 0, 0, 0, 0])
  expect(counts[0]?.status).toBe('DRAFT')
})

test('signatures are awaited while the parties negotiate, and from those who have not signed', () => {
  const parties = [party('a', 'A', '2025-01-02'), party('b', 'B')]
  expect(awaited(anAgreement('n', { status: 'NEGOTIATION', parties })).map(({ institution }) => institution.key)).toEqual(['b'])
  expect(awaited(anAgreement('d', { status: 'DRAFT', parties }))).toEqual([])
  expect(awaited(anAgreement('i', { status: 'IN_FORCE', parties }))).toEqual([])
})

test('what ends soon binds still, and the soonest comes first', () => {
  const day = '2026-01-01'
  const found = endingWithin(
    [
      anAgreement('later', { validTo: '2026-03-01' }),
      anAgreement('soon', { validTo: '2026-01-11', status: 'UNDER_REVIEW' }),
      anAgreement('ninety days', { validTo: '2026-04-02' }),
      anAgreement('much later', { validTo: '2026-04-03' }),
      anAgreement('notice', { validTo: '2028-01-01', terminatedOn: '2026-01-31' }),
      anAgreement('over', { validTo: '2025-12-01', status: 'EXPIRED' }),
      anAgreement('open'),
    ],
    day,
    90,
  )
  expect(found.map((each) => [each.title, daysLeft(each, day)])).toEqual([
    ['soon', 9],
    ['notice', 29],
    ['later', 58],
    ['ninety days', 90],
  ])
})

test('a review is due when its day has come or comes within 90 days, not while it is under way', () => {
  const day = '2026-01-01'
  expect(reviewDue(anAgreement('a', { nextReviewOn: '2025-11-01' }), day)).toBe('2025-11-01')
  expect(reviewDue(anAgreement('a', { nextReviewOn: '2026-04-01' }), day)).toBe('2026-04-01')
  expect(reviewDue(anAgreement('a', { nextReviewOn: '2026-04-02' }), day)).toBeNull()
  expect(reviewDue(anAgreement('a', { nextReviewOn: '2025-11-01', status: 'UNDER_REVIEW' }), day)).toBeNull()
})

test('by state the list has a heading for each state in the order of life; one without an end comes last in it', () => {
  const list = [
    anAgreement('ohne Ende'),
    anAgreement('endet spät', { validTo: '2028-01-01' }),
    anAgreement('endet früh', { validTo: '2026-02-01' }),
    anAgreement('Entwurf', { status: 'DRAFT' }),
  ]
  expect(arrange(list, 'state', collator).map(({ status, agreements }) => [status, agreements.map(({ title }) => title)])).toEqual([
    ['DRAFT', ['Entwurf']],
    ['IN_FORCE', ['endet früh', 'endet spät', 'ohne Ende']],
  ])
  expect(arrange(list, 'title', collator)[0]?.agreements.map(({ title }) => title)).toEqual([
    'endet früh',
    'endet spät',
    'Entwurf',
    'ohne Ende',
  ])
})
