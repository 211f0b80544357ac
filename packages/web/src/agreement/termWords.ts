import type { AgreementStatus, Day } from '@geflecht/domain'
import type { Words } from '../shell/words/words.ts'
import { endOf } from './agreementList.ts'

interface Term {
  status: AgreementStatus
  draftedOn: Day
  negotiatedSince: Day | null
  validFrom: Day | null
  validTo: Day | null
  terminatedOn: Day | null
}

/** Until when an agreement holds or held, or from when it will, in a few words; since when it is being made; empty where nothing is known. */
export function termWords(
  agreement: Term,
  { agreements: words }: Words,
  dayWords: (day: Day) => string,
  lastDayOf: (end: Day) => Day,
): string {
  const { status, validFrom, terminatedOn } = agreement
  const end = endOf(agreement)
  switch (status) {
    case 'DRAFT':
      return words.draftOf(dayWords(agreement.draftedOn))
    case 'NEGOTIATION':
      return words.negotiatedSince(dayWords(agreement.negotiatedSince ?? agreement.draftedOn))
    case 'SIGNED':
      return validFrom === null ? '' : words.begins(dayWords(validFrom))
    case 'TERMINATED':
      return terminatedOn === null ? '' : words.terminated(dayWords(lastDayOf(terminatedOn)))
    case 'EXPIRED':
      return end === null ? '' : words.ended(dayWords(lastDayOf(end)))
    case 'IN_FORCE':
    case 'UNDER_REVIEW':
      return end === null ? words.openEnd : words.ends(dayWords(lastDayOf(end)))
    case 'SUPERSEDED':
      return ''
  }
}
