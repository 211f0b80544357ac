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

/** A time limit as people say it: in days where they are whole and more than one. */
const within = (hours: number, words: Words['handovers']): string =>
  hours > 24 && hours % 24 === 0 ? words.days(hours / 24) : words.hours(hours)

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
    feedbackHours === null ? null : within(feedbackHours, words),
    feedbackContent && label(feedbackContentLabels[feedbackContent]),
  ]
  return {
    CHANNEL: handover.channels.map((channel) => label(handoverChannelLabels[channel])).join(', ') || null,
    AVAILABILITY: availability && label(availabilityLabels[availability]),
    RESPONSE: responseHours === null ? null : within(responseHours, words),
    FEEDBACK: feedback.filter(Boolean).join(', ') || null,
    CONTACT: contact?.functionTitle ?? null,
    AGREEMENT: agreement && `${agreement.title} (${label(agreementStatusLabels[agreement.status])})`,
    TEST: lastTestedOn && words.tested(dayWords(lastTestedOn)),
  }
}
