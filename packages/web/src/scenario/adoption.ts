import { agreementKindByKey, type Assumption, isAssumedKey } from '@geflecht/domain'
import type { Given } from '../writing/given.ts'

/** Words for what an assumption leaves open and a form wants to be told. */
interface AdoptingWords {
  /** The title of an agreement of a kind. */
  agreement: (kind: string) => string
  meeting: string
}

/** The form of the network by which an assumption becomes real, with what it says filled in; null where there is none. */
export function adoptionOf(
  { kind, institutions, level, agreementKind, day }: Assumption,
  words: AdoptingWords,
): { verb: string; given: Given } | null {
  const [first, second] = institutions.filter((key) => !isAssumedKey(key))
  switch (kind) {
    case 'ADD_TIE':
      return { verb: 'documentCooperation', given: { from: first, to: second, level } }
    case 'ADD_AGREEMENT':
      return {
        verb: 'draftAgreement',
        given: {
          kind: agreementKind,
          parties: [first ?? [], second ?? []].flat(),
          title: words.agreement(agreementKindByKey.get(agreementKind ?? '')?.de ?? ''),
        },
      }
    case 'ADD_INSTITUTION':
    case 'ADD_MEMBERSHIP':
      return { verb: 'inviteMember', given: { institution: first } }
    case 'ADD_COORDINATION':
      return { verb: 'giveMandate', given: { host: first } }
    case 'ADD_HANDOVER':
      return { verb: 'describeHandover', given: { fromInstitution: first, toInstitution: second } }
    case 'ADD_MEETING':
      return { verb: 'recordMeeting', given: { startsOn: day, title: words.meeting } }
    default:
      return null
  }
}
