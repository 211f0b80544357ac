import type { Day, Level } from '@geflecht/domain'
import type { Draft } from '../log/draft.ts'
import { entered } from '../mutation/index.ts'
import type { Rights } from '../rights/rights.ts'
import { newTieKey } from './claimBetween.ts'
import { documentCooperation, restOnAgreement } from './cooperation.commands.ts'

/** A tie as it is documented; ids of what it refers to. */
export interface DocumentedTie {
  from: number
  to: number
  network: number | null
  directed: boolean
  form: string | null
  level: number | null
  frequency: number | null
  since: Day
  agreement: number | null
  source: number | null
}

/** Records a documented tie under a new key; it rests on its source, or else on what is entered for its network or its first side. Gives its id. */
export const documentTie = (draft: Draft, rights: Rights, { from, to, network, source, since, ...said }: DocumentedTie): number => {
  const keyOf = (id: number) => draft.fact(id)!.key
  const key = newTieKey(draft, from, to, network)
  const id = documentCooperation(draft, {
    key,
    from: keyOf(from),
    to: keyOf(to),
    directed: said.directed,
    network: network === null ? null : keyOf(network),
    project: null,
    agreement: null,
    documentedForm: said.form,
    documentedLevel: said.level as Level | null,
    documentedFrequency: said.frequency,
    validFrom: since,
    validFromPrecision: 'DAY',
    validTo: null,
    validToPrecision: 'DAY',
    provenance:
      source === null
        ? entered(draft, rights, network ?? from, since)
        : [{ source: keyOf(source), confidence: 'STATED', statement: null, lastConfirmedOn: since }],
  })
  if (said.agreement !== null) restOnAgreement(draft, { key, agreement: keyOf(said.agreement) })
  return id
}
