import type { Row } from '../fact/concepts.ts'
import { open } from '../graphql/policy.ts'
import type { FactReader } from '../rights/reader.ts'
import type { Rights } from '../rights/rights.ts'
import { coordinatesNetwork } from '../rights/subject.ts'
import type { Sight } from '../rights/sight.ts'

export const meetingPolicy = open

/** The coordinators of its network; of a meeting of no network, those of the place or of an institution that organises it. */
export const mayEditMeeting = (
  rights: Rights,
  facts: FactReader,
  { network, territory, organisers }: Pick<Row<'meeting'>, 'network' | 'territory' | 'organisers'>,
): boolean =>
  network === null
    ? rights.coordinatesTerritory(territory) || organisers.some((id) => rights.coordinatesInstitution(id))
    : coordinatesNetwork(rights, facts, network)

/** Whoever may edit the meeting. */
export const mayEditParticipation = (rights: Rights, facts: FactReader, { meeting }: Pick<Row<'participation'>, 'meeting'>): boolean => {
  const whole = facts.get('meeting', meeting)
  return whole !== null && mayEditMeeting(rights, facts, whole)
}

/** Meetings held are as public as their network; planned ones are for whoever may look into it. */
export const meetingVisible = (see: Sight, row: number): boolean => {
  const { network, startsOn, startsOnPrecision } = see.atlas.tables.meeting.columns
  const of = network.at(row)
  if (of !== null && !see.seesFact(of)) return false
  const day = startsOn.day(row)
  const wasHeld = startsOnPrecision.at(row) !== 'PLANNED' && (day === null || day <= see.today)
  return wasHeld || (of === null ? see.rights.isSignedIn : see.rights.looksInto(of))
}

/** For whoever may look into the network whose meeting it was, and for whoever answers for the institution. */
export const participationVisible = (see: Sight, row: number): boolean => {
  const { meeting, institution } = see.atlas.tables.participation.columns
  if (!see.seesFact(meeting.at(row)) || !see.seesFact(institution.at(row))) return false
  const network = see.atlas.tables.meeting.columns.network.at(see.atlas.rowOf(meeting.at(row)))
  return see.rights.isAnalyst || see.rights.looksInto(network) || see.rights.answersFor(institution.at(row))
}
