import type { GapFields } from './gap.documents.ts'

type Subject = GapFields['scope']
/** The thing of a gap that a form is opened with: one of its type among the subjects, else the scope. */
type At = Subject['__typename']

/** What is done about the gaps of a rule: mutations with a form of their own, the nearest at hand first, and with what thing each is opened. */
const stepsOf: Readonly<Record<string, readonly (readonly [verb: string, at: At])[]>> = {
  G01: [['inviteMember', 'Network']],
  G02: [['inviteMember', 'Network']],
  G03: [['inviteMember', 'Network']],
  G04: [['addContact', 'Institution']],
  G05: [['draftAgreement', 'Network']],
  G06: [['draftAgreement', 'Network']],
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
    ['planMeeting', 'Network'],
    ['recordMeeting', 'Network'],
  ],
  G16: [['giveMandate', 'Network']],
  G17: [['foundNetwork', 'Territory']],
  G18: [['foundNetwork', 'Territory']],
  G19: [['draftAgreement', 'Network']],
  G20: [['documentCooperation', 'Network']],
  G21: [
    ['planMeeting', 'Network'],
    ['documentCooperation', 'Network'],
  ],
  G22: [
    ['describeHandover', 'Network'],
    ['documentCooperation', 'Network'],
  ],
  G23: [
    ['describeHandover', 'Network'],
    ['draftAgreement', 'Network'],
  ],
  G24: [
    ['inviteMember', 'Network'],
    ['giveMandate', 'Network'],
  ],
  G25: [['describeNetwork', 'Network']],
  G26: [
    ['planMeeting', 'Network'],
    ['recordMeeting', 'Network'],
  ],
  G27: [
    ['changeContact', 'FunctionContact'],
    ['describeInstitution', 'Institution'],
    ['describeNetwork', 'Network'],
    ['changeHandover', 'Handover'],
  ],
  G28: [['confirmCooperation', 'Cooperation']],
  G29: [
    ['planAction', 'Network'],
    ['answerNeed', 'Need'],
  ],
  G30: [['describeInstitution', 'Institution']],
}

/** A network, as one of the things with which something can be done. */
export interface Page {
  id: string
  viewerMay: readonly string[]
}

/** A form that is a next step: the mutation, and the id of the thing that it is opened with. */
export interface NextStep {
  verb: string
  of: string
}

/** The next steps that the viewer may take with the things of a gap, in the rule's order; `page` is the network whose pages are open, where one is. */
export function nextSteps(gap: Pick<GapFields, 'rule' | 'scope' | 'subjects'>, page: Page | null): readonly NextStep[] {
  const things = [...gap.subjects, gap.scope, ...(page ? [{ __typename: 'Network', ...page }] : [])]
  return (stepsOf[gap.rule.id] ?? []).flatMap(([verb, at]) => {
    const thing = things.find(({ __typename, viewerMay }) => __typename === at && viewerMay.includes(verb))
    return thing ? [{ verb, of: thing.id }] : []
  })
}

/** The fact that only has to be looked at again: of a stale one the last that the gap is about. */
export const toConfirm = ({ rule, subjects }: Pick<GapFields, 'rule' | 'subjects'>): Subject | null =>
  rule.id === 'G27' ? (subjects.at(-1) ?? null) : null

/** Every rule with the mutations that it leads to, for tests: all of them exist. */
export const allSteps = stepsOf
