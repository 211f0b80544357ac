import { carrierKindLabels, type CarrierKind, type Label } from '@geflecht/domain'
import type { Words } from '../shell/words/words.ts'

/** Who carries an institution, beneath a heading that already says „Träger“; where no source says so, only that it is not stated. */
export const carrierWord = (kind: CarrierKind, label: (label: Label) => string, { date }: Words): string =>
  kind === 'UNBEKANNT' ? date.unknown : label(carrierKindLabels[kind])
