import type { Say } from '../take/offers.ts'
import { datedCell, listCell, type Table, tableOf } from '../take/table.ts'
import type { MeetingRow } from './meeting.documents.ts'

const attending = ({ participations }: MeetingRow): string[] => [
  ...new Set(participations.filter(({ role }) => role.attends).map(({ institution }) => institution.name)),
]

/** Meetings as they are taken away. */
export const meetingTable = (title: string, meetings: readonly MeetingRow[], { columns, language }: Say): Table =>
  tableOf(
    title,
    [
      [columns.date, ({ startsOn, startsOnPrecision }) => datedCell(startsOn, startsOnPrecision, language)],
      [columns.title, (meeting) => meeting.title],
      [columns.kind, ({ kind }) => kind.label],
      [columns.venue, ({ venue }) => venue?.name],
      [columns.persons, ({ participantsCount }) => participantsCount],
      [columns.represented, (meeting) => listCell(attending(meeting))],
      [columns.key, ({ key }) => key],
    ],
    meetings,
  )
