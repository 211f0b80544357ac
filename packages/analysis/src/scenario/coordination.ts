import { assumedKey, type CoordinationMandate, isAssumedKey } from '@geflecht/domain'
import type { SituationFacts } from '../situation/index.ts'
import { assumedFact, faultAmong, faultOf, institutionNamed, networkNamed, type Step } from './step.ts'

export const addCoordination: Step = (draft, assumption) => {
  const network = networkNamed(draft, assumption)
  const fault = faultAmong([institutionNamed(draft, assumption), network])
  if (fault || !('territory' in network)) return fault ?? faultOf('unknown', 'network', '')
  const [host = ''] = assumption.institutions
  const { facts } = draft
  if (mandatesOf(facts, network.key, host).length > 0) return faultOf('alreadyThere', 'institutions', host)
  const mandate: CoordinationMandate = {
    key: assumedKey('man', network.key, host),
    network: network.key,
    host,
    functionTitle: 'Netzwerkkoordination',
    fte: null,
    ...assumedFact,
  }
  return { ...facts, mandates: [...facts.mandates, mandate] }
}

/** Takes back what was assumed; where nothing was, what is recorded. */
export const removeCoordination: Step = (draft, assumption) => {
  const network = networkNamed(draft, assumption)
  const fault = faultAmong([network])
  if (fault || !('territory' in network)) return fault ?? faultOf('unknown', 'network', '')
  const [host = ''] = assumption.institutions
  const { facts } = draft
  const held = mandatesOf(facts, network.key, host)
  if (held.length === 0) return faultOf('notThere', 'institutions', host)
  const assumed = held.filter(({ key }) => isAssumedKey(key))
  const gone = new Set(assumed.length > 0 ? assumed : held)
  return { ...facts, mandates: facts.mandates.filter((one) => !gone.has(one)) }
}

const mandatesOf = ({ mandates }: SituationFacts, network: string, host: string): readonly CoordinationMandate[] =>
  mandates.filter((one) => one.network === network && one.host === host)
