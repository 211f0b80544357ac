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
import type { Reason } from '../log/refusal.ts'

const typeKeys = new Set<string>(institutionTypes.map(({ key }) => key))
const normKeys = new Set<string>(norms.map(({ key }) => key))
const channelKeys = new Set<string>(handoverChannels)

const noSuch = (field: string, en: string, de: string): Reason => ({ en, de, field })

/** The words of a hand-over that stand in a list, and that list. */
const wordProblem = ({ trigger, availability, feedbackDuty, feedbackContent }: Row<'handover'>): Reason | null => {
  if (!handoverTriggers.includes(trigger)) return noSuch('trigger', `${trigger} is not a trigger.`, 'Diesen Anlass gibt es nicht.')
  if (availability !== null && !availabilities.includes(availability))
    return noSuch('availability', `${availability} is not an availability.`, 'Diese Angabe zur Erreichbarkeit gibt es nicht.')
  if (feedbackDuty !== null && !feedbackDuties.includes(feedbackDuty))
    return noSuch('feedbackDuty', `${feedbackDuty} is not a duty to answer.`, 'Diesen Grund für eine Rückmeldung gibt es nicht.')
  return feedbackContent !== null && !feedbackContents.includes(feedbackContent)
    ? noSuch('feedbackContent', `${feedbackContent} is not what an answer says.`, 'Diesen Inhalt einer Rückmeldung gibt es nicht.')
    : null
}

/** Each side is named once: as a type or as an institution. */
const sideProblem = ({ fromType, fromInstitution, toType, toInstitution }: Row<'handover'>): Reason | null => {
  if ((fromType === null) === (fromInstitution === null))
    return {
      en: 'Its giving side is either a type or an institution; name one of the two.',
      de: 'Die gebende Seite ist entweder eine Einrichtungsart oder eine einzelne Stelle. Nennen Sie eins von beiden.',
      field: 'fromInstitution',
    }
  if ((toType === null) === (toInstitution === null))
    return {
      en: 'Its receiving side is either a type or an institution; name one of the two.',
      de: 'Die empfangende Seite ist entweder eine Einrichtungsart oder eine einzelne Stelle. Nennen Sie eins von beiden.',
      field: 'toInstitution',
    }
  for (const [field, type] of Object.entries({ fromType, toType }))
    if (type !== null && !typeKeys.has(type))
      return noSuch(field, `${type} is not an institution type.`, 'Diese Einrichtungsart gibt es nicht.')
  return null
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
    if (unknown !== undefined) return noSuch('channels', `${unknown} is not a channel.`, 'Diesen Weg der Meldung gibt es nicht.')
    return new Set(channels).size === channels.length
      ? null
      : { en: 'It names a channel twice; once is enough.', de: 'Ein Weg ist zweimal genannt. Einmal genügt.', field: 'channels' }
  }),
  invariant(null, 'handover', ({ legalBasis }) => {
    const unknown = legalBasis.find((norm) => !normKeys.has(norm))
    return unknown === undefined
      ? null
      : noSuch('legalBasis', `${unknown} is not a norm that Geflecht knows.`, 'Diese Rechtsnorm kennt Geflecht nicht.')
  }),
  invariant(null, 'handover', sideProblem),
  invariant(2, 'handover', ({ fromInstitution, toInstitution }) =>
    fromInstitution !== null && fromInstitution === toInstitution
      ? {
          en: 'An institution does not hand over to itself; name two.',
          de: 'Eine Stelle meldet nicht an sich selbst. Nennen Sie zwei verschiedene.',
          field: 'toInstitution',
        }
      : null,
  ),
  invariant(null, 'handover', ({ network, fromType, toType }) =>
    network === null && (fromType !== null || toType !== null)
      ? {
          en: 'Only a network describes a hand-over for a whole type of institution; name the network or both institutions.',
          de: 'Einen Meldeweg für eine ganze Einrichtungsart beschreibt nur ein Netzwerk. Nennen Sie das Netzwerk oder beide Stellen.',
          field: 'network',
        }
      : null,
  ),
  invariant(null, 'handover', ({ feedbackDuty, feedbackHours, feedbackContent }) =>
    (feedbackDuty === null || feedbackDuty === 'NONE') && (feedbackHours !== null || feedbackContent !== null)
      ? {
          en: 'It says how an answer is given, but not why; name the duty, by law or by agreement.',
          de: 'Angegeben ist, wie zurückgemeldet wird, aber nicht warum. Nennen Sie die Pflicht: Gesetz oder Vereinbarung.',
          field: 'feedbackDuty',
        }
      : null,
  ),
  invariant(null, 'handover', ({ trigger, pseudonymised }) =>
    trigger === 'INSOFA_ANFRAGE' && !pseudonymised
      ? {
          en: 'A request to a specialised consultant is pseudonymised (§ 4 Abs. 2 KKG).',
          de: 'Eine Anfrage an eine insoweit erfahrene Fachkraft ist pseudonymisiert (§ 4 Abs. 2 KKG).',
          field: 'pseudonymised',
        }
      : null,
  ),
  invariant(null, 'handover', ({ toInstitution, contact }, draft) => {
    const of = draft.get('functionContact', contact)?.institution
    if (of === undefined || toInstitution === null) return null
    return partsOf(of, draft).has(toInstitution) || partsOf(toInstitution, draft).has(of)
      ? null
      : {
          en: 'Its contact is a function of another institution than the receiving one.',
          de: 'Diese Funktion gehört nicht zur empfangenden Stelle.',
          field: 'contact',
        }
  }),
  invariant(null, 'handover', (handover) => orderProblem(handover, ['lastTestedOn', 'validTo'])),
]
