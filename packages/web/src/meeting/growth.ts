import type { DatePrecision, Day } from '@geflecht/domain'

/** One meeting and how many institutions it brought together, alone and with all before it. */
export interface GrowthStep {
  key: string
  title: string
  day: Day
  precision: DatePrecision
  attended: number
  together: number
}

interface HeldMeeting {
  key: string
  title: string
  startsOn: Day | null
  startsOnPrecision: DatePrecision
  participations: readonly { institution: { key: string }; role: { attends: boolean } }[]
}

/** Counts, meeting by meeting from the first, who attended and how many different institutions that makes in all. */
export function growthOf(meetings: readonly HeldMeeting[]): GrowthStep[] {
  const seen = new Set<string>()
  return meetings
    .flatMap((meeting) => (meeting.startsOn ? [{ ...meeting, day: meeting.startsOn }] : []))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.key < b.key ? -1 : 1))
    .map(({ key, title, day, startsOnPrecision, participations }) => {
      const attended = new Set(participations.filter(({ role }) => role.attends).map(({ institution }) => institution.key))
      for (const institution of attended) seen.add(institution)
      return { key, title, day, precision: startsOnPrecision, attended: attended.size, together: seen.size }
    })
}
