import { thresholdByKey, type ThresholdKey } from '@geflecht/domain'
import type { TimelineNetwork } from './timeline.documents.ts'

/** A number by which gaps are judged: as the network has set it for itself, else as it is usual. */
export const thresholdOf = ({ ruleSet }: Pick<TimelineNetwork, 'ruleSet'>, key: ThresholdKey): number | null =>
  ruleSet?.thresholds.find((each) => each.key === key)?.value ?? thresholdByKey.get(key)?.usual ?? null
