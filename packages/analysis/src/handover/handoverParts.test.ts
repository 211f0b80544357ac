import { handoverPartKinds, handoverTemplateByKey, type AgreementStatus, type HandoverPartKind, type Validity } from '@geflecht/domain'
import { describe, expect, test } from 'vitest'
import { handoverParts, type HandoverGround } from './handoverParts.ts'

const day = '2026-01-01'
type Described = Parameters<typeof handoverParts>[0]

const nothingSaid: Described = {
  channels: [],
  availability: null,
  responseHours: null,
  feedbackDuty: null,
  contact: null,
  agreement: null,
  lastTestedOn: null,
}
const noGround: HandoverGround = { template: null, contact: null, deputy: null, agreement: null }

const template = (key: string) => handoverTemplateByKey.get(key)!
const since: Validity = { validFrom: '2020-01-01', validFromPrecision: 'DAY', validTo: null, validToPrecision: 'DAY' }
const staffed = { ...since, vacantSince: null }
const vacant = { ...since, vacantSince: '2025-10-01' }
const gone = { ...since, validTo: '2025-10-01', vacantSince: null }

const stateOf = (kind: HandoverPartKind, handover: Partial<Described>, ground: Partial<HandoverGround> = {}, asOf = day) =>
  handoverParts({ ...nothingSaid, ...handover }, { ...noGround, ...ground }, asOf).find((part) => part.kind === kind)!.state

describe('The parts of a hand-over', () => {
  test('are all seven, in reading order, whatever is said', () => {
    expect(handoverParts(nothingSaid, noGround, day).map(({ kind }) => kind)).toEqual(handoverPartKinds)
  })

  test('channel, availability and response time are laid down once said; at once is a response time too', () => {
    expect([stateOf('CHANNEL', {}), stateOf('CHANNEL', { channels: ['TELEFON'] })]).toEqual(['MISSING', 'LAID_DOWN'])
    expect([stateOf('AVAILABILITY', {}), stateOf('AVAILABILITY', { availability: 'ALWAYS' })]).toEqual(['MISSING', 'LAID_DOWN'])
    expect([stateOf('RESPONSE', {}), stateOf('RESPONSE', { responseHours: 0 })]).toEqual(['MISSING', 'LAID_DOWN'])
  })

  test('an answer is owed to those bound to secrecy: saying nothing, or that there is none, leaves it out', () => {
    const owed = { template: template('SCHULE_JUGENDAMT') }
    expect(stateOf('FEEDBACK', {}, owed)).toBe('MISSING')
    expect(stateOf('FEEDBACK', { feedbackDuty: 'NONE' }, owed)).toBe('MISSING')
    expect(stateOf('FEEDBACK', { feedbackDuty: 'LAW' }, owed)).toBe('LAID_DOWN')
    expect(stateOf('FEEDBACK', { feedbackDuty: 'AGREEMENT' }, owed)).toBe('LAID_DOWN')
  })

  test('where nobody owes an answer, none is needed, but one can be laid down', () => {
    const notOwed = { template: template('POLIZEI_JUGENDAMT') }
    expect(stateOf('FEEDBACK', {}, notOwed)).toBe('NOT_NEEDED')
    expect(stateOf('FEEDBACK', {})).toBe('NOT_NEEDED')
    expect(stateOf('FEEDBACK', { feedbackDuty: 'NONE' }, notOwed)).toBe('NOT_NEEDED')
    expect(stateOf('FEEDBACK', { feedbackDuty: 'AGREEMENT' }, notOwed)).toBe('LAID_DOWN')
  })

  test('a contact holds while it or its deputy is staffed, and not once it is gone', () => {
    const contact = 'contact.asd'
    expect(stateOf('CONTACT', {})).toBe('MISSING')
    expect(stateOf('CONTACT', { contact }, { contact: staffed })).toBe('LAID_DOWN')
    expect(stateOf('CONTACT', { contact }, { contact: vacant })).toBe('BROKEN')
    expect(stateOf('CONTACT', { contact }, { contact: vacant }, '2025-09-30')).toBe('LAID_DOWN')
    expect(stateOf('CONTACT', { contact }, { contact: vacant, deputy: staffed })).toBe('LAID_DOWN')
    expect(stateOf('CONTACT', { contact }, { contact: vacant, deputy: vacant })).toBe('BROKEN')
    expect(stateOf('CONTACT', { contact }, { contact: vacant, deputy: gone })).toBe('BROKEN')
    expect(stateOf('CONTACT', { contact }, { contact: gone, deputy: staffed })).toBe('BROKEN')
  })

  test('an agreement that is named has to bind; one that is not is missing only where the law asks for it', () => {
    const stateWith = (agreement: AgreementStatus | null) => stateOf('AGREEMENT', { agreement: 'agr.eins' }, { agreement })
    expect((['IN_FORCE', 'UNDER_REVIEW'] as const).map(stateWith)).toEqual(['LAID_DOWN', 'LAID_DOWN'])
    for (const status of ['DRAFT', 'NEGOTIATION', 'SIGNED', 'EXPIRED', 'TERMINATED', 'SUPERSEDED', null] as const)
      expect(stateWith(status), String(status)).toBe('BROKEN')
    expect(stateOf('AGREEMENT', {}, { template: template('KITA_JUGENDAMT') })).toBe('MISSING')
    expect(stateOf('AGREEMENT', {}, { template: template('SCHULE_JUGENDAMT') })).toBe('NOT_NEEDED')
  })

  test('a test counts for two years to the day, and not before it was made', () => {
    expect(stateOf('TEST', {})).toBe('MISSING')
    expect(stateOf('TEST', { lastTestedOn: '2024-01-01' })).toBe('LAID_DOWN')
    expect(stateOf('TEST', { lastTestedOn: '2023-12-31' })).toBe('BROKEN')
    expect(stateOf('TEST', { lastTestedOn: '2026-01-02' })).toBe('MISSING')
    expect(stateOf('TEST', { lastTestedOn: '2024-02-29' }, {}, '2026-02-28')).toBe('LAID_DOWN')
    expect(stateOf('TEST', { lastTestedOn: '2024-02-29' }, {}, '2026-03-01')).toBe('BROKEN')
  })
})
