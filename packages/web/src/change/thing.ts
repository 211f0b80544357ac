import type { MembershipStatus } from '@geflecht/domain'
import { pairKey } from '../netzwerkkarte/mapTies.ts'
import type { Selection } from '../shell/viewState.ts'
import type { ChangedThing, NetworkDiff } from './compare.documents.ts'

/** What happened to a thing between two days. */
export const happenings = ['added', 'ended', 'changed'] as const
export type Happening = (typeof happenings)[number]

/** A thing as a line of the comparison: what it is called, and what opens when it is chosen. */
export interface Thing {
  key: string
  kind: ChangedThing['__typename']
  name: string
  note: string | null
  /** How somebody belongs to the network; null unless it is a membership. */
  status: MembershipStatus | null
  opens: Selection | null
  /** The names of the fields that changed; none unless it changed. */
  fields: readonly string[]
}

const institution = (key: string): Selection => ({ kind: 'institution', key })

/** How a thing is called and what it opens; one that has no page of its own opens whom it is about. */
export function thingOf(subject: ChangedThing, fields: readonly string[] = []): Thing {
  const thing = { key: subject.key, kind: subject.__typename, note: null, status: null, opens: null, fields }
  switch (subject.__typename) {
    case 'Institution':
      return { ...thing, name: subject.name, opens: institution(subject.key) }
    case 'Network':
      return { ...thing, name: subject.name, opens: { kind: 'network', key: subject.key } }
    case 'Gap':
      return { ...thing, name: subject.gapMessage, opens: { kind: 'gap', key: subject.key } }
    case 'Meeting':
      return { ...thing, name: subject.title, opens: { kind: 'meeting', key: subject.key } }
    case 'Membership':
      return {
        ...thing,
        name: subject.institution.name,
        note: subject.network.name,
        status: subject.status,
        opens: institution(subject.institution.key),
      }
    case 'Participation':
      return { ...thing, name: subject.institution.name, note: subject.meeting.title, opens: { kind: 'meeting', key: subject.meeting.key } }
    case 'CoordinationMandate':
      return { ...thing, name: subject.host.name, opens: institution(subject.host.key) }
    case 'Cooperation':
      return { ...thing, ...tied(subject) }
    case 'FunctionContact':
      return { ...thing, name: subject.functionTitle, note: subject.institution.name, opens: institution(subject.institution.key) }
    case 'Disruption':
      return { ...thing, ...disrupted(subject) }
    case 'Agreement':
      return { ...thing, name: subject.title, opens: { kind: 'agreement', key: subject.key } }
    case 'Handover':
      return { ...thing, name: subject.title, opens: { kind: 'handover', key: subject.key } }
    case 'Action':
      return { ...thing, name: subject.title }
    case 'Body':
      return { ...thing, name: subject.name }
    case 'Need':
      return { ...thing, name: subject.text }
    case 'Commitment':
      return { ...thing, name: subject.summary }
    default:
      return { ...thing, name: subject.key }
  }
}

function disrupted({ key, cooperation, handover }: Extract<ChangedThing, { __typename: 'Disruption' }>): Pick<Thing, 'name' | 'opens'> {
  if (cooperation) return tied(cooperation)
  return { name: handover?.title ?? key, opens: handover && { kind: 'handover', key: handover.key } }
}

type Tied = Pick<Extract<ChangedThing, { __typename: 'Cooperation' }>, 'from' | 'to'>
const tied = ({ from, to }: Tied): Pick<Thing, 'name' | 'opens'> => ({
  name: `${from.name} – ${to.name}`,
  opens: { kind: 'tie', key: pairKey(from.key, to.key) },
})

/** Things of one kind that came, ended or changed. */
export interface ThingGroup {
  kind: Thing['kind']
  things: Thing[]
}

/** In which order the kinds stand: who takes part, what binds them, how they work together, what is to be done. */
const order: readonly Thing['kind'][] = [
  'Network',
  'Membership',
  'Institution',
  'CoordinationMandate',
  'Body',
  'Meeting',
  'Agreement',
  'Cooperation',
  'Handover',
  'FunctionContact',
  'Disruption',
  'Need',
  'Action',
  'Commitment',
]
/** Parts that their whole tells of: a claim by its cooperation, a party by its agreement. */
const parts: readonly Thing['kind'][] = ['Claim', 'AgreementParty']

/** What came, ended or changed, each grouped by kind of thing in a fixed order, within it by name. */
export function thingsByHappening({ added, ended, changed }: NetworkDiff, collator: Intl.Collator): Record<Happening, ThingGroup[]> {
  const grouped = (things: readonly Thing[]) => {
    const members = new Set(things.filter(({ kind }) => kind === 'Membership').map(({ opens }) => opens?.key))
    const told = things.filter(({ kind, key }) => !parts.includes(kind) && !(kind === 'Institution' && members.has(key)))
    const place = (kind: Thing['kind']) => (order.includes(kind) ? order.indexOf(kind) : order.length)
    return [...new Set(told.map(({ kind }) => kind))]
      .sort((one, other) => place(one) - place(other))
      .map((kind) => ({
        kind,
        things: told.filter((each) => each.kind === kind).sort((one, other) => collator.compare(one.name, other.name)),
      }))
  }
  return {
    added: grouped(added.map((subject) => thingOf(subject))),
    ended: grouped(ended.map((subject) => thingOf(subject))),
    changed: grouped(changed.map(({ subject, fields }) => thingOf(subject, fields))),
  }
}
