import type { Body, CoordinationMandate, Day, Network, Programme } from '@geflecht/domain'
import { firstDayAfter } from '../fact/ending.ts'
import type { Draft } from '../log/draft.ts'
import { idOf } from '../log/lookup.ts'
import { addFact, amendFact } from '../log/addFact.ts'

/** Adds a programme that founds networks. */
export const startProgramme = (draft: Draft, programme: Programme) => addFact(draft, 'programme', programme)

/** Adds a network; `validFrom` is its founding. */
export const foundNetwork = (draft: Draft, network: Network) => addFact(draft, 'network', network)

/** Gives a network another name. */
export const renameNetwork = (draft: Draft, { key, name }: { key: string; name: string }) => amendFact(draft, 'network', key, { name })

/** Says more, or something else, of a network; what is left out stays. */
export const describeNetwork = (
  draft: Draft,
  {
    key,
    ...said
  }: { key: string } & Partial<
    Pick<
      Network,
      'areas' | 'programme' | 'legalBasis' | 'meetingsPerYearMin' | 'meetingsPerYearMax' | 'visibility' | 'publicUrl' | 'dormant'
    >
  >,
) => amendFact(draft, 'network', key, said)

/** Ends a network on `lastDay`; what lasts longer in it is refused. */
export const endNetwork = (draft: Draft, { key, lastDay }: { key: string; lastDay: Day }) =>
  draft.amend('network', idOf(draft, 'network', key), firstDayAfter(lastDay))

/** Says that a network covers a further territory. */
export const widenNetwork = (draft: Draft, { key, area }: { key: string; area: string }) => {
  const id = idOf(draft, 'network', key)
  draft.amend('network', id, { areas: [...new Set([...draft.get('network', id)!.areas, idOf(draft, 'territory', area)])] })
}

/** Says that a network came from a programme, or now belongs to one. */
export const enterProgramme = (draft: Draft, { key, programme }: { key: string; programme: string }) =>
  draft.amend('network', idOf(draft, 'network', key), { programme: idOf(draft, 'programme', programme) })

/** Adds a body inside a network. */
export const formBody = (draft: Draft, body: Body) => addFact(draft, 'body', body)

/** Gives a body another name. */
export const renameBody = (draft: Draft, { key, name }: { key: string; name: string }) => amendFact(draft, 'body', key, { name })

/** Ends a body on `lastDay`; a membership in it that lasts longer is refused. */
export const dissolveBody = (draft: Draft, { key, lastDay }: { key: string; lastDay: Day }) =>
  draft.amend('body', idOf(draft, 'body', key), firstDayAfter(lastDay))

/** Gives an institution the coordination of a network. */
export const giveMandate = (draft: Draft, mandate: CoordinationMandate) => addFact(draft, 'mandate', mandate)

/** Ends a coordination mandate on `lastDay`. */
export const endMandate = (draft: Draft, { key, lastDay }: { key: string; lastDay: Day }) =>
  draft.amend('mandate', idOf(draft, 'mandate', key), firstDayAfter(lastDay))
