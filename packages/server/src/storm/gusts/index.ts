import { agreementGusts } from './agreements.ts'
import { handoverGusts } from './handovers.ts'
import { institutionGusts } from './institutions.ts'
import { meetingGusts } from './meetings.ts'
import { needGusts } from './needs.ts'
import { networkGusts } from './networks.ts'
import { placeGusts } from './places.ts'
import { tieGusts } from './ties.ts'

/** Every command, as a storm runs it: with chance for its input. */
export const gusts = {
  ...placeGusts,
  ...institutionGusts,
  ...networkGusts,
  ...meetingGusts,
  ...tieGusts,
  ...agreementGusts,
  ...handoverGusts,
  ...needGusts,
}
