import { assumedKey, type Meeting, type Participation } from '@geflecht/domain'
import { circleOf } from '../circle/index.ts'
import { assumedFact, faultAmong, faultOf, institutionNamed, networkNamed, type Step } from './step.ts'

/** A meeting of the network on a day that has come; where nobody is named, all were there who belong to it as recorded. */
export const addMeeting: Step = (draft, assumption) => {
  const network = networkNamed(draft, assumption)
  const fault = faultAmong([network, ...assumption.institutions.map((_, place) => institutionNamed(draft, assumption, place))])
  if (fault || !('territory' in network)) return fault ?? faultOf('unknown', 'network', '')
  const { facts, recorded } = draft
  const day = assumption.day ?? ''
  if (day > recorded.asOf) return faultOf('afterTheDay', 'day', day)
  const key = assumedKey('evt', network.key, day)
  if (facts.meetings.some((one) => one.key === key)) return faultOf('alreadyThere', 'day', day)
  const meeting: Meeting = {
    key,
    title: 'Netzwerktreffen (angenommen)',
    kind: 'NETZWERKTREFFEN',
    startsOn: day,
    startsOnPrecision: 'DAY',
    venue: null,
    territory: null,
    network: network.key,
    series: null,
    seriesNo: null,
    participantsCount: null,
    participantsOperator: null,
    organisers: [],
    funders: [],
    provenance: assumedFact.provenance,
  }
  const named =
    assumption.institutions.length > 0 ? assumption.institutions : circleOf(recorded, network.key).institutions.map((one) => one.key)
  const participations = named.map(
    (institution): Participation => ({
      key: assumedKey('part', key, institution),
      meeting: key,
      institution,
      role: 'VERTRETEN',
      headcount: null,
      provenance: assumedFact.provenance,
    }),
  )
  return { ...facts, meetings: [...facts.meetings, meeting], participations: [...facts.participations, ...participations] }
}

export const removeMeeting: Step = ({ facts }, { thing }) => {
  const meetings = facts.meetings.filter(({ key }) => key !== thing)
  if (meetings.length === facts.meetings.length) return faultOf('unknown', 'thing', thing ?? '')
  return { ...facts, meetings, participations: facts.participations.filter(({ meeting }) => meeting !== thing) }
}
