import type { Level } from '@geflecht/domain'
import {
  claimCooperation,
  documentCooperation,
  endCooperation,
  restateLevel,
  restOnAgreement,
  withdrawClaim,
} from '../../cooperation/cooperation.commands.ts'
import { among, type Gust, resting, since, someDay } from './gust.ts'

export const tieGusts: Record<string, Gust> = {
  documentCooperation: among(['institution', 'institution'], (draft, random, name, from, to) =>
    documentCooperation(draft, {
      key: `coop.storm.${name}`,
      from,
      to,
      directed: false,
      network: null,
      project: null,
      agreement: null,
      documentedForm: null,
      documentedLevel: null,
      documentedFrequency: null,
      ...since(someDay(random)),
      ...resting(draft, random),
    }),
  ),
  endCooperation: among(['cooperation'], (draft, random, _, key) => endCooperation(draft, { key, lastDay: someDay(random) })),
  claimCooperation: among(['cooperation'], (draft, random, name, key) => {
    const tie = draft.get('cooperation', draft.idOfKey('cooperation', key))!
    const by = draft.get('institution', random.chance(0.5) ? tie.from : tie.to)!.key
    claimCooperation(draft, {
      key: `claim.storm.${name}`,
      cooperation: key,
      by,
      level: random.below(6) as Level,
      forms: ['ARBEITSKREIS'],
      frequency: null,
      since: null,
      verifiedOn: null,
      ...since(someDay(random)),
      ...resting(draft, random),
    })
  }),
  restOnAgreement: among(['cooperation', 'agreement'], (draft, random, _, key, agreement) =>
    restOnAgreement(draft, { key, agreement: random.chance(0.8) ? agreement : null }),
  ),
  withdrawClaim: among(['claim'], (draft, random, _, claim) => {
    const { cooperation, by } = draft.get('claim', draft.idOfKey('claim', claim))!
    withdrawClaim(draft, { key: draft.fact(cooperation)!.key, by: draft.fact(by)!.key, lastDay: someDay(random) })
  }),
  restateLevel: among(['claim'], (draft, random, _, key) =>
    restateLevel(draft, { key, level: random.below(6) as Level, verifiedOn: someDay(random) }),
  ),
}
