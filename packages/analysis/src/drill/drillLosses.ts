import type { CoverageStatus, CoverageTemplate, Network, TemplateItem } from '@geflecht/domain'
import { agreementsIn } from '../gap/agreementScope.ts'
import { handoversIn, namedBy } from '../gap/handoverScope.ts'
import { circleOf } from '../circle/index.ts'
import { coverageOf, defaultTemplate } from '../coverage/index.ts'
import { buildGraph, networkTies, separationsOf, type Tie } from '../graph/index.ts'
import { binds, compareKeys, partiesTo, type Situation } from '../situation/index.ts'

/** What goes with an institution; keys, ascending. */
export interface DrillLosses {
  /** Its ties in the circle: cooperation, agreements, hand-overs. */
  ties: readonly Tie[]
  /** Agreements in force of the network or its circle to which it is a party. */
  agreements: readonly string[]
  /** Its memberships in any network. */
  memberships: readonly string[]
  /** Hand-overs of the network that name it, or a function of its. */
  handovers: readonly string[]
  /** Networks that it coordinates. */
  coordinates: readonly string[]
  /** Functions of others for which one of its functions stands in. */
  deputyOf: readonly string[]
  /** Institutions that only it connects by cooperation with the largest rest of the circle. */
  cutOff: readonly string[]
  /** Groups that the default template expects and that stand worse without it. */
  coverage: readonly CoverageLoss[]
}

/** A group that stands worse. */
export interface CoverageLoss {
  template: CoverageTemplate
  item: TemplateItem
  before: CoverageStatus
  after: CoverageStatus
}

export const noLosses: DrillLosses = {
  ties: [],
  agreements: [],
  memberships: [],
  handovers: [],
  coordinates: [],
  deputyOf: [],
  cutOff: [],
  coverage: [],
}

/** What goes with an institution that is gone: `before` is the situation with it, `after` the one without. */
export function lossesWithout(before: Situation, after: Situation, network: Network, gone: string): DrillLosses {
  const own = new Set(before.contactsAt(gone).map(({ key }) => key))
  const keysOf = (facts: readonly { key: string }[]) => [...new Set(facts.map(({ key }) => key))].toSorted(compareKeys)
  const ties = networkTies(before, network, ['COOPERATION', 'AGREEMENT', 'HANDOVER'])
  return {
    ties: ties.filter(({ from, to }) => from === gone || to === gone),
    agreements: keysOf(agreementsIn(before, { network }).filter((agreement) => binds(agreement) && partiesTo(agreement).includes(gone))),
    memberships: keysOf(before.membershipsHeldBy(gone).filter(({ status }) => status === 'ACTIVE')),
    handovers: keysOf(
      handoversIn(before, { network }).filter((handover) => namedBy(handover).includes(gone) || own.has(handover.contact ?? '')),
    ),
    coordinates: keysOf(before.facts.networks.filter(({ key }) => before.mandatesOf(key).some(({ host }) => host === gone))),
    deputyOf: keysOf(before.facts.contacts.filter(({ deputy, institution }) => institution !== gone && own.has(deputy ?? ''))),
    cutOff: cutOffWithout(before, network, ties, gone),
    coverage: coverageLost(before, after, network),
  }
}

/** Those in the branches that fall away where it stands between them and the largest piece that is left. */
function cutOffWithout(situation: Situation, { key }: Network, ties: readonly Tie[], gone: string): readonly string[] {
  const members = circleOf(situation, key).institutions.map((member) => member.key)
  const ordinals = new Map(members.map((member, i) => [member, i]))
  const cooperation = ties.filter(({ kind }) => kind === 'COOPERATION')
  const ends = (side: 'from' | 'to') => cooperation.map((tie) => ordinals.get(tie[side]) as number)
  const { walk, separations } = separationsOf(buildGraph(members.length, ends('from'), ends('to'), false))
  const separation = separations.find(({ node }) => members[node] === gone)
  if (!separation) return []
  const { part, branches } = separation
  const within = ([begin, end]: readonly [number, number]) => Array.from(walk.subarray(begin, end))
  const pieces = branches.map(within)
  const fallen = new Set([...pieces.flat(), separation.node])
  pieces.push(within(part).filter((node) => !fallen.has(node)))
  const largest = pieces.reduce((most, piece) => (piece.length > most.length ? piece : most), [])
  return pieces
    .filter((piece) => piece !== largest)
    .flat()
    .map((node) => members[node] as string)
    .toSorted(compareKeys)
}

const worth: readonly CoverageStatus[] = ['CONFIRMED_ABSENT', 'NOT_DOCUMENTED', 'PARTIAL', 'COVERED', 'NOT_APPLICABLE']

function coverageLost(before: Situation, after: Situation, network: Network): readonly CoverageLoss[] {
  const template = defaultTemplate(before, network)
  if (!template) return []
  const then = new Map(coverageOf(after, network, template).items.map(({ item, status }) => [item.key, status]))
  return coverageOf(before, network, template).items.flatMap(({ item, status }) => {
    const left = then.get(item.key) ?? status
    return worth.indexOf(left) < worth.indexOf(status) ? [{ template, item, before: status, after: left }] : []
  })
}
