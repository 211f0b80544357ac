import { type NeedStatus, needStatuses } from '@geflecht/domain'

/** Open needs first, then those in work, met and withdrawn ones; within a state as the server gives them, oldest first. */
export const inOrderOfNeed = <N extends { status: NeedStatus }>(needs: readonly N[]): N[] =>
  [...needs].sort((a, b) => needStatuses.indexOf(a.status) - needStatuses.indexOf(b.status))
