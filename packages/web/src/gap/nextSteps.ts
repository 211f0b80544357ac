import { type Given, withGiven } from '../writing/given.ts'
import type { GapFields } from './gap.documents.ts'

type Subject = GapFields['scope']
/** The thing of a gap that a form is opened with: one of its type among the subjects, else the scope. */
type At = Subject['__typename']

/** What of a gap is to stand in the form at first. */
type Filling = (subjects: readonly Subject[]) => Given

const keysOf = (subjects: readonly Subject[], type: At): string[] =>
  subjects.filter(({ __typename }) => __typename === type).map(({ key }) => key)
const member: Filling = (subjects) => ({ institution: keysOf(subjects, 'Institution')[0] })
const parties =
  (kind: string): Filling =>
  (subjects) => ({ kind, parties: keysOf(subjects, 'Institution') })
const sides: Filling = (subjects) => {
  const [from, to] = keysOf(subjects, 'Institution')
  return { from, to }
}
const giver: Filling = (subjects) => ({ fromInstitution: keysOf(subjects, 'Institution')[0] })
const needs: Filling = (subjects) => ({ needs: keysOf(subjects, 'Need') })
const meeting =
  (kind: string): Filling =>
  () => ({ kind })

/** What is done about the gaps of a rule: mutations with a form of their own, the nearest at hand first, with what thing each is opened, and what stands in it. */
const stepsOf: Readonly<Record<string, readonly (readonly [verb: string, at: At, filling?: Filling])[]>> = {
  G01: [['inviteMember', 'Network']],
  G02: [['inviteMember', 'Network']],
  G03: [['inviteMember', 'Network', member]],
  G04: [['addContact', 'Institution']],
  G05: [['draftAgreement', 'Network', parties('VEREINBARUNG_8A_4')]],
  G06: [['draftAgreement', 'Network', parties('VEREINBARUNG_8A_5')]],
  G07: [
    ['renewAgreement', 'Agreement'],
    ['changeTerm', 'Agreement'],
  ],
  G08: [['renewAgreement', 'Agreement']],
  G09: [
    ['reviewAgreement', 'Agreement'],
    ['concludeReview', 'Agreement'],
  ],
  G10: [
    ['signAgreement', 'Agreement'],
    ['negotiateAgreement', 'Agreement'],
    ['breakOffNegotiation', 'Agreement'],
    ['discardDraft', 'Agreement'],
  ],
  G11: [
    ['settleClauses', 'Agreement'],
    ['renewAgreement', 'Agreement'],
  ],
  G12: [['describeHandover', 'Network']],
  G13: [['changeHandover', 'Handover']],
  G14: [
    ['changeHandover', 'Handover'],
    ['addContact', 'Institution'],
  ],
  G15: [
    ['planMeeting', 'Network', meeting('NETZWERKTREFFEN')],
    ['recordMeeting', 'Network', meeting('NETZWERKTREFFEN')],
  ],
  G16: [['giveMandate', 'Network']],
  G17: [['foundNetwork', 'Territory']],
  G18: [
    ['inviteMember', 'Network'],
    ['recordMeeting', 'Network'],
  ],
  G19: [['draftAgreement', 'Network', parties('INTERKOMMUNAL_9_1')]],
  G20: [['documentCooperation', 'Network']],
  G21: [
    ['planMeeting', 'Network'],
    ['documentCooperation', 'Network'],
  ],
  G22: [
    ['describeHandover', 'Network', giver],
    ['documentCooperation', 'Network', sides],
  ],
  G23: [
    ['describeHandover', 'Network', giver],
    ['draftAgreement', 'Network'],
  ],
  G24: [
    ['inviteMember', 'Network'],
    ['giveMandate', 'Network'],
  ],
  G25: [['describeNetwork', 'Network']],
  G26: [
    ['planMeeting', 'Network', meeting('FORTBILDUNG')],
    ['recordMeeting', 'Network', meeting('FORTBILDUNG')],
  ],
  G27: [
    ['changeContact', 'FunctionContact'],
    ['describeInstitution', 'Institution'],
    ['describeNetwork', 'Network'],
    ['changeHandover', 'Handover'],
  ],
  G28: [['confirmCooperation', 'Cooperation']],
  G29: [
    ['planAction', 'Network', needs],
    ['answerNeed', 'Need'],
  ],
  G30: [['describeInstitution', 'Institution']],
}

/** A network, as one of the things with which something can be done. */
export interface Page {
  id: string
  viewerMay: readonly string[]
}

/** A form that is a next step: the mutation, and the id of the thing that it is opened with, with what stands in it at first. */
export interface NextStep {
  verb: string
  of: string
}

/** The next steps that the viewer may take with the things of a gap, in the rule's order; `page` is the network whose pages are open, where one is. */
export function nextSteps(gap: Pick<GapFields, 'rule' | 'scope' | 'subjects'>, page: Page | null): readonly NextStep[] {
  const things = [...gap.subjects, gap.scope, ...(page ? [{ __typename: 'Network', ...page }] : [])]
  return (stepsOf[gap.rule.id] ?? []).flatMap(([verb, at, filling]) => {
    const thing = things.find(({ __typename, viewerMay }) => __typename === at && viewerMay.includes(verb))
    return thing ? [{ verb, of: withGiven(thing.id, filling?.(gap.subjects) ?? {}) }] : []
  })
}

/** The fact that only has to be looked at again: of a stale one the last that the gap is about. */
export const toConfirm = ({ rule, subjects }: Pick<GapFields, 'rule' | 'subjects'>): Subject | null =>
  rule.id === 'G27' ? (subjects.at(-1) ?? null) : null

/** Every rule with the mutations that it leads to, for tests: all of them exist. */
export const allSteps = stepsOf
