import type { Handover } from '@geflecht/domain'
import { furtherPathsOfMainNetwork } from './furtherMainPaths.ts'
import { handoverOf } from './handover.ts'
import { pathsOfMainNetwork } from './mainPaths.ts'
import { pathsOfHouses, pathsOfOthers } from './otherPaths.ts'

/** Every described path of the Musterkreis. */
export const handovers: readonly Handover[] = [...pathsOfMainNetwork, ...furtherPathsOfMainNetwork, ...pathsOfOthers, ...pathsOfHouses].map(
  handoverOf,
)
