import type { Row } from '../fact/concepts.ts'
import { open, type Policy } from '../graphql/policy.ts'
import type { FactReader } from '../rights/reader.ts'
import type { Rights } from '../rights/rights.ts'
import type { Sight } from '../rights/sight.ts'

export const handoverPolicy = open

/** So many statements of one kind have to be there before analysts read their words: fewer could tell who said it. */
const fewest = 5

const networkDisturbed = ({ facts }: Sight, { handover, cooperation }: Row<'disruption'>): number | null =>
  facts.get('handover', handover)?.network ?? facts.get('cooperation', cooperation)?.network ?? null

/** The words of a disruption. */
export const disruptionTextPolicy: Policy = {
  name: 'disruptionText',
  says: 'Whoever sees the disruption; analysts only where a network has at least five of its kind.',
  may: (see: Sight, { factId }: { factId: number }) => {
    const disruption = see.facts.get('disruption', factId)
    if (disruption === null || isNotMerelyAnalyst(see, disruption)) return true
    const { disruption: table } = see.atlas.tables
    const network = networkDisturbed(see, disruption)
    let alike = 0
    for (const row of table.rows()) {
      const other = table.fact(row) as unknown as Row<'disruption'>
      if (network !== null && other.kind === disruption.kind && networkDisturbed(see, other) === network) alike++
    }
    return alike >= fewest || 'TOO_FEW'
  },
}

/** Who reported a disruption. */
export const reporterPolicy: Policy = {
  name: 'reporter',
  says: 'Coordinators in scope and the institution itself.',
  may: (see: Sight, { factId }: { factId: number }) => {
    const disruption = see.facts.get('disruption', factId)
    if (disruption === null || see.rights.speaksFor(disruption.reportedBy)) return true
    return mayEditDisruption(see.rights, see.facts, disruption) || 'REPORTER'
  },
}

const isNotMerelyAnalyst = ({ rights, facts }: Sight, disruption: Row<'disruption'>): boolean => {
  const [way, tie] = [facts.get('handover', disruption.handover), facts.get('cooperation', disruption.cooperation)]
  const ends = [way?.fromInstitution, way?.toInstitution, tie?.from, tie?.to, disruption.reportedBy]
  return (
    [way?.network, tie?.network].some((id) => rights.coordinatesNetwork(id ?? null)) || ends.some((id) => rights.answersFor(id ?? null))
  )
}

type Ends = Pick<Row<'handover'>, 'network' | 'fromInstitution' | 'toInstitution'>

/** The coordinators of its network, and those in whose scope one of its sides is. */
export const mayEditHandover = (rights: Rights, _facts: FactReader, { network, fromInstitution, toInstitution }: Ends): boolean =>
  rights.coordinatesNetwork(network) || rights.coordinatesInstitution(fromInstitution) || rights.coordinatesInstitution(toInstitution)

/** To describe one: the coordinators of the network that it names; where it names none, those in whose scope one of its sides is. */
export const mayDescribeHandover = (rights: Rights, { network, fromInstitution, toInstitution }: Ends): boolean =>
  network === null
    ? rights.coordinatesInstitution(fromInstitution) || rights.coordinatesInstitution(toInstitution)
    : rights.coordinatesNetwork(network)

type Disturbed = Pick<Row<'disruption'>, 'handover' | 'cooperation' | 'reportedBy'>

/** Whoever may edit what is disturbed. */
export const mayEditDisruption = (rights: Rights, facts: FactReader, { handover, cooperation }: Disturbed): boolean => {
  const [way, tie] = [facts.get('handover', handover), facts.get('cooperation', cooperation)]
  return (
    (way !== null && mayEditHandover(rights, facts, way)) ||
    (tie !== null &&
      (rights.coordinatesNetwork(tie.network) || rights.coordinatesInstitution(tie.from) || rights.coordinatesInstitution(tie.to)))
  )
}

/** Also an institution that reports in its own name, about a way or tie that is its own or its network's. */
export const mayReportDisruption = (rights: Rights, facts: FactReader, disruption: Disturbed): boolean => {
  if (mayEditDisruption(rights, facts, disruption)) return true
  if (!rights.speaksFor(disruption.reportedBy)) return false
  const way = facts.get('handover', disruption.handover)
  const tie = facts.get('cooperation', disruption.cooperation)
  const ends = [way?.fromInstitution, way?.toInstitution, tie?.from, tie?.to]
  return [way?.network, tie?.network].some((id) => rights.belongsTo(id ?? null)) || ends.some((id) => rights.speaksFor(id ?? null))
}

/** Whoever may edit what is disturbed takes a report back, and the institution that has made it. */
export const mayWithdrawReport = (rights: Rights, facts: FactReader, disruption: Disturbed): boolean =>
  mayEditDisruption(rights, facts, disruption) || rights.speaksFor(disruption.reportedBy)

/** For analysts all; else those of a network of the viewer, between institutions of one, and of those for which the viewer answers. */
export const handoverVisible = (see: Sight, row: number): boolean => {
  const { network, fromInstitution, toInstitution } = see.atlas.tables.handover.columns
  const ends = [fromInstitution.at(row), toInstitution.at(row)].filter((id) => id !== null)
  if (!ends.every((id) => see.seesFact(id))) return false
  const { rights } = see
  return (
    rights.isAnalyst ||
    rights.looksInto(network.at(row)) ||
    ends.some((id) => rights.answersFor(id)) ||
    (ends.length === 2 && rights.shareOwnNetwork(ends[0]!, ends[1]!))
  )
}

/** That there was one: for analysts, for coordinators in scope, and for the institution that reported it or that it is about. */
export const disruptionVisible = (see: Sight, row: number): boolean =>
  see.rights.isAnalyst || isNotMerelyAnalyst(see, see.atlas.tables.disruption.fact(row) as unknown as Row<'disruption'>)
