import { type Day, type FactSet, needCategories, type Provenance } from '@geflecht/domain'
import type { Random } from '../storm/random.ts'

/** What the needs are about, and what may answer them. */
interface Land {
  subjects: readonly string[]
  meetings: readonly string[]
  day(): Day
  provenance(): Provenance[]
}

/** Needs and actions at random; nothing in them makes sense, everything refers to something. */
export const needsAtRandom = (random: Random, { subjects, meetings, day, provenance }: Land): Pick<FactSet, 'need' | 'action'> => {
  const keys = Array.from({ length: 10 }, (_, i) => `need.x${i}`)
  const sometimes = () => random.pick([null, null, null, day()])
  return {
    need: keys.map((key) => ({
      key,
      category: random.pick(needCategories),
      text: key,
      subject: random.pick(subjects),
      voicedOn: random.pick([null, day(), day()]),
      voicedOnPrecision: random.pick(['DAY', 'MONTH', 'YEAR'] as const),
      metOn: sometimes(),
      withdrawnOn: sometimes(),
      agreements: random.pick([[], [], ['agr.a1']]),
      meetings: random.pick([[], [], [random.pick(meetings)]]),
      provenance: provenance(),
    })),
    action: ['act.x0', 'act.x1', 'act.x2'].map((key) => ({
      key,
      title: key,
      subject: random.pick(subjects),
      lead: null,
      plannedOn: day(),
      startedOn: sometimes(),
      dueOn: null,
      doneOn: null,
      droppedOn: sometimes(),
      droppedReason: null,
      needs: [random.pick(keys), random.pick(keys)],
      provenance: provenance(),
    })),
  }
}
