import {
  availabilities,
  feedbackContents,
  feedbackDuties,
  handoverChannels,
  handoverTriggers,
  institutionTypes,
  norms,
} from '@geflecht/domain'
import { orderProblem } from '../fact/dayOrder.ts'
import type { Row } from '../fact/concepts.ts'
import type { Draft } from '../log/draft.ts'
import { invariant } from '../log/invariant.ts'

const typeKeys = new Set<string>(institutionTypes.map(({ key }) => key))
const normKeys = new Set<string>(norms.map(({ key }) => key))
const channelKeys = new Set<string>(handoverChannels)

/** The words of a hand-over that stand in a list, and that list. */
const wordProblem = ({ trigger, availability, feedbackDuty, feedbackContent }: Row<'handover'>): string | null => {
  if (!handoverTriggers.includes(trigger)) return `${trigger} is not a trigger.`
  if (availability !== null && !availabilities.includes(availability)) return `${availability} is not an availability.`
  if (feedbackDuty !== null && !feedbackDuties.includes(feedbackDuty)) return `${feedbackDuty} is not a duty to answer.`
  return feedbackContent !== null && !feedbackContents.includes(feedbackContent) ? `${feedbackContent} is not what an answer says.` : null
}

const partsOf = (institution: number, draft: Draft): Set<number> => {
  const chain = new Set<number>()
  for (let next: number | null = institution; next !== null && !chain.has(next); next = draft.get('institution', next)?.parent ?? null)
    chain.add(next)
  return chain
}

export const handoverInvariants = [
  invariant(null, 'handover', wordProblem),
  invariant(null, 'handover', ({ channels }) => {
    const unknown = channels.find((channel) => !channelKeys.has(channel))
    if (unknown !== undefined) return `${unknown} is not a channel.`
    return new Set(channels).size === channels.length ? null : 'It names a channel twice; once is enough.'
  }),
  invariant(null, 'handover', ({ legalBasis }) => {
    const unknown = legalBasis.find((norm) => !normKeys.has(norm))
    return unknown === undefined ? null : `${unknown} is not a norm that Geflecht knows.`
  }),
  invariant(null, 'handover', ({ fromType, fromInstitution, toType, toInstitution }) => {
    if ((fromType === null) === (fromInstitution === null))
      return 'Its giving side is either a type or an institution; name one of the two.'
    if ((toType === null) === (toInstitution === null)) return 'Its receiving side is either a type or an institution; name one of the two.'
    const unknown = [fromType, toType].find((type) => type !== null && !typeKeys.has(type))
    return unknown == null ? null : `${unknown} is not an institution type.`
  }),
  invariant(2, 'handover', ({ fromInstitution, toInstitution }) =>
    fromInstitution !== null && fromInstitution === toInstitution ? 'An institution does not hand over to itself; name two.' : null,
  ),
  invariant(null, 'handover', ({ network, fromType, toType }) =>
    network === null && (fromType !== null || toType !== null)
      ? 'Only a network describes a hand-over for a whole type of institution; name the network or both institutions.'
      : null,
  ),
  invariant(null, 'handover', ({ feedbackDuty, feedbackHours, feedbackContent }) =>
    (feedbackDuty === null || feedbackDuty === 'NONE') && (feedbackHours !== null || feedbackContent !== null)
      ? 'It says how an answer is given, but not why; name the duty, by law or by agreement.'
      : null,
  ),
  invariant(null, 'handover', ({ trigger, pseudonymised }) =>
    trigger === 'INSOFA_ANFRAGE' && !pseudonymised ? 'A request to a specialised consultant is pseudonymised (§ 4 Abs. 2 KKG).' : null,
  ),
  invariant(null, 'handover', ({ toInstitution, contact }, draft) => {
    const of = draft.get('functionContact', contact)?.institution
    if (of === undefined || toInstitution === null) return null
    return partsOf(of, draft).has(toInstitution) || partsOf(toInstitution, draft).has(of)
      ? null
      : 'Its contact is a function of another institution than the receiving one.'
  }),
  invariant(null, 'handover', (handover) => orderProblem(handover, ['lastTestedOn', 'validTo'])),
]
