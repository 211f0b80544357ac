import type { Words } from '../shell/words/words.ts'

/** What those in a circle are called by how they were counted: those who attended are not called members, nor the other way round. */
export function circleWord({ basis, institutions }: { basis: string; institutions: readonly unknown[] }, { network }: Words): string {
  if (institutions.length === 0) return network.circle
  return basis === 'MEMBERSHIP' ? network.circleMembership : network.circleAttendance
}
