import {
  agreementStatusLabels,
  availabilityLabels,
  feedbackContentLabels,
  feedbackDutyLabels,
  handoverChannelLabels,
  type HandoverPartKind,
  type Label,
} from '@geflecht/domain'
import type { Words } from '../shell/words/words.ts'
import type { HandoverDetails } from './handover.documents.ts'

/** What is laid down about each part of a hand-over, in words; null where nothing is. */
export function partWords(
  handover: HandoverDetails,
  { handovers: words }: Words,
  label: (label: Label) => string,
  dayWords: (day: string) => string,
): Record<HandoverPartKind, string | null> {
  const { availability, responseHours, feedbackDuty, feedbackHours, feedbackContent, contact, agreement, lastTestedOn } = handover
  const feedback = [
    feedbackDuty && label(feedbackDutyLabels[feedbackDuty]),
    feedbackHours === null ? null : words.hours(feedbackHours),
    feedbackContent && label(feedbackContentLabels[feedbackContent]),
  ]
  return {
    CHANNEL: handover.channels.map((channel) => label(handoverChannelLabels[channel])).join(', ') || null,
    AVAILABILITY: availability && label(availabilityLabels[availability]),
    RESPONSE: responseHours === null ? null : words.hours(responseHours),
    FEEDBACK: feedback.filter(Boolean).join(', ') || null,
    CONTACT: contact?.functionTitle ?? null,
    AGREEMENT: agreement && `${agreement.title} (${label(agreementStatusLabels[agreement.status])})`,
    TEST: lastTestedOn && words.tested(dayWords(lastTestedOn)),
  }
}
