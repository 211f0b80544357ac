import type { Words } from '../shell/words/words.ts'
import type { TieSign } from './mapTies.ts'

/** What each sign of a tie says, in a few words, for legend, filter and table. */
export function tieWord(sign: TieSign, { map }: Words): string {
  const words: Record<TieSign, string> = {
    agreement: map.tieAgreement,
    confirmed: map.tieConfirmed,
    oneSided: map.tieOneSided,
    documented: map.tieDocumented,
    handover: map.tieHandoverOnly,
    gap: map.tieGap,
    differing: map.tieDiffers,
  }
  return words[sign]
}
