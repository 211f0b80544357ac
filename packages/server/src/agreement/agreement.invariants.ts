import { agreementClauses, agreementKindByKey } from '@geflecht/domain'
import { orderProblem } from '../fact/dayOrder.ts'
import { germanDay } from '../fact/germanDay.ts'
import type { Row } from '../fact/concepts.ts'
import { chainProblem } from '../log/chain.ts'
import type { Draft } from '../log/draft.ts'
import { invariant } from '../log/invariant.ts'
import type { Reason } from '../log/refusal.ts'

const clauseKeys = new Set<string>(agreementClauses)

/** Signed by all, and on no earlier day than any of them signed. */
const signatureProblem = ({ id, signedOn }: Row<'agreement'>, draft: Draft): Reason | null => {
  if (signedOn === null) return null
  for (const party of draft.referring('agreementParty', 'agreement', id)) {
    if (party.signedOn === null)
      return {
        en: `It is signed on ${signedOn}, but ${party.key} has not signed; it is signed once all parties have.`,
        de: `Die Vereinbarung gilt als am ${germanDay(signedOn)} unterzeichnet, aber nicht alle Vertragsparteien haben unterzeichnet.`,
        field: 'signedOn',
      }
    if (party.signedOn > signedOn)
      return {
        en: `It is signed on ${signedOn}, but ${party.key} signed on ${party.signedOn}; the last signature counts.`,
        de: `Eine Vertragspartei hat erst am ${germanDay(party.signedOn)} unterzeichnet. Es zählt die letzte Unterschrift.`,
        field: 'signedOn',
      }
  }
  return null
}

/** Only what is signed is reviewed, and not before. */
const reviewProblem = ({ signedOn, reviewSince, reviewedOn }: Row<'agreement'>): Reason | null => {
  const reviewed = [reviewSince, reviewedOn].filter((day) => day !== null)
  if (reviewed.length > 0 && signedOn === null)
    return {
      en: 'It is reviewed before it is signed; change its text while it is negotiated.',
      de: 'Überprüft wird nur, was unterzeichnet ist. Solange verhandelt wird, ändern Sie den Wortlaut.',
      field: 'reviewSince',
    }
  return reviewed.some((day) => day < signedOn!)
    ? {
        en: `It is reviewed before it is signed on ${signedOn}.`,
        de: `Die Überprüfung läge vor der Unterzeichnung am ${germanDay(signedOn!)}.`,
        field: 'reviewSince',
      }
    : null
}

/** Notice has a day and a reason. */
const noticeProblem = ({ terminatedOn, terminationReason }: Row<'agreement'>): Reason | null => {
  const sayWhy = { en: 'Say why notice was given.', de: 'Sagen Sie, warum gekündigt wird.', field: 'terminationReason' }
  if ((terminatedOn === null) === (terminationReason === null)) return terminationReason?.trim() === '' ? sayWhy : null
  return terminatedOn === null
    ? {
        en: 'It has a reason for notice, but no day from which it no longer holds.',
        de: 'Angegeben ist ein Kündigungsgrund, aber kein letzter Tag.',
        field: 'terminatedOn',
      }
    : sayWhy
}

export const agreementInvariants = [
  invariant(null, 'agreement', ({ kind }) =>
    agreementKindByKey.has(kind)
      ? null
      : { en: `${kind} is not an agreement kind.`, de: 'Diese Art von Vereinbarung gibt es nicht.', field: 'kind' },
  ),
  invariant(null, 'agreement', ({ clauses }) => {
    const unknown = clauses.find((clause) => !clauseKeys.has(clause))
    if (unknown !== undefined)
      return {
        en: `${unknown} is not a clause that Geflecht knows.`,
        de: 'Einen dieser Regelungspunkte kennt Geflecht nicht.',
        field: 'clauses',
      }
    return new Set(clauses).size === clauses.length
      ? null
      : {
          en: 'It names a clause twice; once is enough.',
          de: 'Ein Regelungspunkt ist zweimal genannt. Einmal genügt.',
          field: 'clauses',
        }
  }),
  invariant(null, 'agreement', ({ documentUrl }) =>
    documentUrl === null || /^https?:\/\/\S+$/.test(documentUrl)
      ? null
      : {
          en: `${documentUrl} is not a web address; it begins with https://.`,
          de: 'Das ist keine Webadresse. Sie beginnt mit https://.',
          field: 'documentUrl',
        },
  ),
  invariant(null, 'agreement', (agreement) => orderProblem(agreement, ['draftedOn', 'negotiatedSince', 'signedOn'])),
  invariant(null, 'agreement', (agreement) => orderProblem(agreement, ['draftedOn', 'signedOn', 'terminatedOn'])),
  invariant(null, 'agreement', (agreement) => orderProblem(agreement, ['signedOn', 'nextReviewOn'])),
  invariant(null, 'agreement', reviewProblem),
  invariant(3, 'agreement', signatureProblem),
  invariant(3, 'agreement', ({ terminatedOn, validTo }) =>
    terminatedOn !== null && validTo !== null && terminatedOn > validTo
      ? {
          en: `Its term is over on ${validTo}; notice that takes effect on ${terminatedOn} would end nothing.`,
          de: `Die Laufzeit ist ab dem ${germanDay(validTo)} vorbei. Eine Kündigung zu einem späteren Tag würde nichts beenden.`,
          field: 'terminatedOn',
        }
      : null,
  ),
  invariant(3, 'agreement', noticeProblem),
  invariant(7, 'agreement', ({ id }, draft) => chainProblem(id, (at) => draft.get('agreement', at)?.predecessor ?? null, 'predecessor')),
  invariant(7, 'agreement', ({ predecessor, validFrom }, draft) => {
    const replaced = draft.get('agreement', predecessor)
    if (!replaced || validFrom === null || replaced.validFrom === null || validFrom > replaced.validFrom) return null
    return {
      en: `It begins on ${validFrom}, not after ${replaced.key}, which it replaces and which begins on ${replaced.validFrom}.`,
      de: `Die neue Vereinbarung muss nach dem ${germanDay(replaced.validFrom)} beginnen, an dem die abgelöste begann.`,
      field: 'validFrom',
    }
  }),
]
