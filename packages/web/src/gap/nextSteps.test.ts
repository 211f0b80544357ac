import { gapRules } from '@geflecht/domain'
import { describe, expect, test } from 'vitest'
import { verbs } from '../writing/verbs.ts'
import { allSteps, nextSteps, toConfirm } from './nextSteps.ts'

type Gap = Parameters<typeof nextSteps>[0]
const thing = (type: string, viewerMay: readonly string[], key: string = type) =>
  ({ __typename: type, id: `f.${key}`, key, viewerMay }) as unknown as Gap['scope']
const gap = (id: string, subjects: readonly Gap['scope'][], scope = thing('Network', ['inviteMember', 'planAction'], 'scope')): Gap =>
  ({ rule: { id }, scope, subjects }) as unknown as Gap

describe('The next step of a gap', () => {
  test('leads from each of the thirty rules to forms that exist', () => {
    expect(Object.keys(allSteps)).toEqual(gapRules.map(({ id }) => id))
    for (const [rule, steps] of Object.entries(allSteps))
      for (const [verb, at, filling] of steps) {
        const form = verbs.find(({ name, of }) => name === verb && of === at)
        expect([rule, verb, form?.of]).toEqual([rule, verb, at])
        const given = Object.keys(filling?.([thing('Institution', []), thing('Institution', [], 'other'), thing('Need', [])]) ?? {})
        expect(
          form?.fields.map(({ name }) => name),
          `${rule} fills in what ${verb} asks`,
        ).toEqual(expect.arrayContaining(given))
      }
  })

  test('[G01] [G02] is to invite a member, with the network that the gap is about', () => {
    const network = thing('Network', ['inviteMember'])
    for (const rule of ['G01', 'G02'])
      expect(nextSteps(gap(rule, [network, thing('TemplateItem', [])]), null)).toEqual([{ verb: 'inviteMember', of: 'f.Network' }])
  })

  test('is offered only where the viewer may, on the first thing with which that is possible', () => {
    expect(nextSteps(gap('G01', [thing('Network', [])], thing('Territory', [])), null)).toEqual([])
    const need = thing('Need', ['answerNeed'])
    expect(nextSteps(gap('G29', [need]), null)).toEqual([
      { verb: 'planAction', of: 'f.scope?needs=Need' },
      { verb: 'answerNeed', of: 'f.Need' },
    ])
    const page = thing('Network', ['draftAgreement'], 'page')
    expect(nextSteps(gap('G05', [thing('Institution', [])], thing('Territory', [])), page)).toEqual([
      { verb: 'draftAgreement', of: 'f.page?kind=VEREINBARUNG_8A_4&parties=Institution' },
    ])
  })

  test('[G27] of a stale fact is to confirm it, the fact and not its network', () => {
    const contact = thing('FunctionContact', ['confirmFact'])
    expect(toConfirm(gap('G27', [thing('Network', []), contact]))).toBe(contact)
    expect(toConfirm(gap('G15', [contact]))).toBeNull()
  })
})
