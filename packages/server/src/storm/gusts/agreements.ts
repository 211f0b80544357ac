import { addDays, agreementClauses, agreementKinds, type Agreement, type Day } from '@geflecht/domain'
import {
  addClause,
  addParty,
  draftAgreement,
  dropClause,
  negotiateAgreement,
  signAgreement,
  withdrawParty,
} from '../../agreement/negotiation.commands.ts'
import {
  breakOffNegotiation,
  changeTerm,
  discardDraft,
  linkDocument,
  renameAgreement,
  settleClauses,
  withdrawSignature,
} from '../../agreement/draft.commands.ts'
import { concludeReview, planReview, renewAgreement, reviewAgreement, terminateAgreement } from '../../agreement/term.commands.ts'
import type { Draft } from '../../log/draft.ts'
import type { Random } from '../random.ts'
import { among, type Gust, resting, since, someDay } from './gust.ts'

const storedAgreement = (draft: Draft, key: string) => draft.get('agreement', draft.idOfKey('agreement', key))!

/** A day within a year after the draft. */
const soonAfterDraft = (draft: Draft, random: Random, key: string): Day =>
  addDays(storedAgreement(draft, key).draftedOn!, random.below(365))

const drafted = (random: Random): Omit<Agreement, 'key' | 'title' | 'provenance'> => {
  const draftedOn = someDay(random)
  return {
    kind: random.pick(agreementKinds).key,
    draftedOn,
    negotiatedSince: null,
    signedOn: null,
    reviewSince: null,
    reviewedOn: null,
    nextReviewOn: null,
    terminatedOn: null,
    terminationReason: null,
    noticePeriodMonths: random.below(12),
    clauses: [],
    documentUrl: null,
    networks: [],
    predecessor: null,
    ...since(addDays(draftedOn, random.below(700))),
  }
}

export const agreementGusts: Record<string, Gust> = {
  draftAgreement: among(['institution', 'institution'], (draft, random, name, ...institutions) => {
    const key = `agr.storm.${name}`
    draftAgreement(draft, {
      agreement: { key, title: `Vereinbarung ${name}`, ...drafted(random), ...resting(draft, random) },
      parties: institutions.map((institution, n) => ({
        key: `${key}.${n}`,
        agreement: key,
        institution,
        signedOn: null,
        ...resting(draft, random),
      })),
    })
  }),
  addParty: among(['agreement', 'institution'], (draft, random, name, agreement, institution) =>
    addParty(draft, { key: `party.storm.${name}`, agreement, institution, signedOn: null, ...resting(draft, random) }),
  ),
  withdrawParty: among(['agreementParty'], (draft, _, __, key) => withdrawParty(draft, { key })),
  negotiateAgreement: among(['agreement'], (draft, random, _, key) =>
    negotiateAgreement(draft, { key, since: soonAfterDraft(draft, random, key) }),
  ),
  addClause: among(['agreement'], (draft, random, _, key) => addClause(draft, { key, clause: random.pick(agreementClauses) })),
  dropClause: among(['agreement'], (draft, random, _, key) => dropClause(draft, { key, clause: random.pick(agreementClauses) })),
  breakOffNegotiation: among(['agreement'], (draft, _, __, key) => breakOffNegotiation(draft, { key })),
  settleClauses: among(['agreement'], (draft, random, _, key) =>
    settleClauses(draft, { key, clauses: agreementClauses.filter(() => random.chance(0.5)) }),
  ),
  changeTerm: among(['agreement'], (draft, random, _, key) => {
    const firstDay = soonAfterDraft(draft, random, key)
    changeTerm(draft, { key, firstDay, lastDay: addDays(firstDay, 365 + random.below(365)), noticePeriodMonths: random.below(12) })
  }),
  renameAgreement: among(['agreement'], (draft, _, name, key) => renameAgreement(draft, { key, title: `Umbenannt ${name}` })),
  linkDocument: among(['agreement'], (draft, random, name, key) =>
    linkDocument(draft, { key, documentUrl: random.chance(0.7) ? `https://vereinbarungen.example/${name}` : null }),
  ),
  discardDraft: among(['agreement'], (draft, random, _, key) => random.chance(0.2) && discardDraft(draft, { key })),
  withdrawSignature: among(['agreementParty'], (draft, _, __, party) => {
    const { agreement, institution } = draft.get('agreementParty', draft.idOfKey('agreementParty', party))!
    withdrawSignature(draft, { key: draft.fact(agreement)!.key, institution: draft.fact(institution)!.key })
  }),
  planReview: among(['agreement'], (draft, random, _, key) => planReview(draft, { key, nextReviewOn: someDay(random) })),
  signAgreement: among(['agreementParty'], (draft, random, _, party) => {
    const { agreement, institution } = draft.get('agreementParty', draft.idOfKey('agreementParty', party))!
    const key = draft.fact(agreement)!.key
    signAgreement(draft, { key, institution: draft.fact(institution)!.key, day: soonAfterDraft(draft, random, key) })
  }),
  reviewAgreement: among(['agreement'], (draft, random, _, key) => reviewAgreement(draft, { key, since: someDay(random) })),
  concludeReview: among(['agreement'], (draft, random, _, key) =>
    concludeReview(draft, { key, day: someDay(random), nextReviewOn: random.chance(0.5) ? someDay(random) : null }),
  ),
  terminateAgreement: among(['agreement'], (draft, random, _, key) =>
    terminateAgreement(draft, { key, lastDay: someDay(random), reason: 'Ausgedacht.' }),
  ),
  renewAgreement: among(['agreement'], (draft, random, name, key) => {
    const { title, draftedOn, validFrom } = storedAgreement(draft, key)
    renewAgreement(draft, {
      key,
      renewal: {
        key: `agr.storm.${name}`,
        title,
        draftedOn: draftedOn!,
        validFrom: validFrom && addDays(validFrom, 1 + random.below(365)),
        validTo: null,
        ...resting(draft, random),
      },
    })
  }),
}
