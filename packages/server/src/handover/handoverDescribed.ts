import type { Day, Handover, HandoverTrigger } from '@geflecht/domain'
import type { Draft } from '../log/draft.ts'
import { entered, newKey } from '../mutation/index.ts'
import type { Rights } from '../rights/rights.ts'
import { describeHandover, type Amendment } from './handover.commands.ts'
import type { HandoverPartsInput } from './handover.inputs.ts'

/** A hand-over that is described for the first time; ids of what it lies between. */
export interface Described {
  title: string
  trigger: HandoverTrigger
  network: number | null
  fromType: string | null
  fromInstitution: number | null
  toType: string | null
  toInstitution: number | null
  validFrom: Day
}

/** Describes a hand-over under a new key, entered for its network, or else for a side that is an institution. Gives its id. */
export const describeNewHandover = (draft: Draft, rights: Rights, described: Described, parts: Amendment): number => {
  const { title, trigger, network, fromInstitution, toInstitution, validFrom } = described
  const keyOf = (id: number | null) => (id === null ? null : draft.fact(id)!.key)
  const about = network ?? fromInstitution ?? toInstitution
  return describeHandover(draft, {
    ...nothingLaidDown,
    ...parts,
    key: newKey(draft, 'handover', 'hand', title),
    title,
    trigger,
    network: keyOf(network),
    fromType: described.fromType,
    fromInstitution: keyOf(fromInstitution),
    toType: described.toType,
    toInstitution: keyOf(toInstitution),
    validFrom,
    validFromPrecision: 'DAY',
    validTo: null,
    validToPrecision: 'DAY',
    lastTestedOn: null,
    provenance: about === null ? [] : entered(draft, rights, about, validFrom),
  })
}

const nothingLaidDown = {
  channels: [],
  availability: null,
  responseHours: null,
  feedbackDuty: null,
  feedbackHours: null,
  feedbackContent: null,
  consentRequired: false,
  pseudonymised: false,
  legalBasis: [],
  agreement: null,
  contact: null,
} satisfies Partial<Handover>

/** The parts that an input names, as they are laid down; what it leaves out is left out. */
export const partsOf = (input: HandoverPartsInput): Amendment => {
  const named = Object.keys(nothingLaidDown).filter((name) => input[name as keyof HandoverPartsInput] !== undefined)
  return Object.fromEntries(
    named.map((name) => [name, input[name as keyof HandoverPartsInput] ?? nothingLaidDown[name as keyof typeof nothingLaidDown]]),
  )
}
