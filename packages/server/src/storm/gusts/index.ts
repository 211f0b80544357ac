import { institutionGusts } from './institutions.ts'
import { meetingGusts } from './meetings.ts'
import { networkGusts } from './networks.ts'
import { placeGusts } from './places.ts'
import { tieGusts } from './ties.ts'

/** Every command, as a storm runs it: with chance for its input. */
export const gusts = { ...placeGusts, ...institutionGusts, ...networkGusts, ...meetingGusts, ...tieGusts }
