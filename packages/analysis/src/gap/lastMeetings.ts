import type { Meeting } from '@geflecht/domain'
import type { Situation } from '../situation/index.ts'

/** The last three meetings of a network whose day is known, oldest first; fewer when there are fewer. */
export const lastThreeMeetings = (situation: Situation, network: string): readonly (Meeting & { startsOn: string })[] =>
  situation.meetingsOf(network).filter(isDated).slice(-3)

/** True when it is known when the meeting took place, at least in which period. */
export const isDated = (meeting: Meeting): meeting is Meeting & { startsOn: string } =>
  meeting.startsOn !== null && meeting.startsOnPrecision !== 'UNKNOWN'
