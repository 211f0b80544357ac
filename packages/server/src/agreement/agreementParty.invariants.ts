import { countsAsActor, servesYouthWelfare } from '@geflecht/domain'
import type { Row } from '../fact/concepts.ts'
import type { Draft } from '../log/draft.ts'
import { germanDay } from '../fact/germanDay.ts'
import { invariant } from '../log/invariant.ts'
import type { Reason } from '../log/refusal.ts'

const institutionsOf = (agreement: number, draft: Draft): Row<'institution'>[] =>
  Array.from(draft.referring('agreementParty', 'agreement', agreement), ({ institution }) => draft.get('institution', institution)).filter(
    (institution) => institution !== null,
  )

/** Whether it renders services under SGB VIII, or carries an institution that does. */
const servesOrCarries = ({ id, type }: Row<'institution'>, draft: Draft): boolean => {
  if (servesYouthWelfare(type)) return true
  for (const carried of draft.referring('institution', 'carrier', id)) if (servesYouthWelfare(carried.type)) return true
  return false
}

/** § 8a Abs. 4 SGB VIII: between one Jugendamt and carriers of services under SGB VIII. One that carries none any more can be given notice. */
const protectionProblem = ({ id, kind, terminatedOn }: Row<'agreement'>, draft: Draft): Reason | null => {
  if (kind !== 'VEREINBARUNG_8A_4') return null
  const parties = institutionsOf(id, draft)
  const jugendaemter = parties.filter(({ type }) => type === 'jugendamt').length
  if (jugendaemter !== 1)
    return {
      en: `${jugendaemter} of its parties are a Jugendamt; an agreement under § 8a Abs. 4 SGB VIII has exactly one.`,
      de: `Eine Vereinbarung nach § 8a Abs. 4 SGB VIII hat genau ein Jugendamt als Vertragspartei; hier sind es ${jugendaemter}.`,
      field: 'parties',
    }
  return terminatedOn !== null || parties.some((party) => party.type !== 'jugendamt' && servesOrCarries(party, draft))
    ? null
    : {
        en: 'None of its parties renders or carries services under SGB VIII; an agreement under § 8a Abs. 4 has at least one such carrier.',
        de: 'Eine Vereinbarung nach § 8a Abs. 4 SGB VIII braucht mindestens einen Träger, der Leistungen nach dem SGB VIII erbringt.',
        field: 'parties',
      }
}

export const agreementPartyInvariants = [
  invariant(3, 'agreement', ({ id }, draft) => {
    const parties = new Set(Array.from(draft.referring('agreementParty', 'agreement', id), ({ institution }) => institution))
    return parties.size < 2
      ? {
          en: `An agreement has at least two parties; this one has ${parties.size}.`,
          de: `Eine Vereinbarung hat mindestens zwei Vertragsparteien; hier ${parties.size === 1 ? 'ist es eine' : 'ist keine genannt'}.`,
          field: 'parties',
        }
      : null
  }),
  invariant(3, 'agreement', protectionProblem),
  invariant(3, 'agreementParty', (party, draft) => {
    for (const other of draft.referring('agreementParty', 'agreement', party.agreement))
      if (other.id !== party.id && other.institution === party.institution)
        return {
          en: `${other.key} already is this party of the agreement.`,
          de: 'Diese Stelle ist bereits Vertragspartei.',
          field: 'institution',
        }
    return null
  }),
  invariant(5, 'agreementParty', ({ institution }, draft) => {
    const party = draft.get('institution', institution)
    return party && !countsAsActor(party.type)
      ? {
          en: `${party.key} is a collective actor or a venue and cannot be a party.`,
          de: 'Eine Sammelgruppe oder ein Veranstaltungsort kann nicht Vertragspartei sein.',
          field: 'institution',
        }
      : null
  }),
  invariant(null, 'agreementParty', ({ agreement, signedOn }, draft) => {
    const drafted = draft.get('agreement', agreement)?.draftedOn
    return signedOn !== null && drafted !== undefined && signedOn < drafted
      ? {
          en: `It signed on ${signedOn}, before the agreement was drafted on ${drafted}.`,
          de: `Unterzeichnet wird nicht vor dem Entwurf vom ${germanDay(drafted!)}.`,
          field: 'signedOn',
        }
      : null
  }),
]
