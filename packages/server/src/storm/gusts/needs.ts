import { commitmentKinds, needCategories } from '@geflecht/domain'
import { changeAction, dropAction, finishAction, planAction, startAction } from '../../need/action.commands.ts'
import { keepCommitment, makeCommitment } from '../../need/commitment.commands.ts'
import { answerNeed, meetNeed, rewordNeed, voiceNeed, withdrawNeed } from '../../need/need.commands.ts'
import { among, type Gust, resting, someDay } from './gust.ts'

export const needGusts: Record<string, Gust> = {
  voiceNeed: among(['network'], (draft, random, name, subject) =>
    voiceNeed(draft, {
      key: `need.storm.${name}`,
      category: random.pick(needCategories),
      text: `Bedarf ${name}`,
      subject,
      voicedOn: someDay(random),
      voicedOnPrecision: 'DAY',
      metOn: null,
      withdrawnOn: null,
      agreements: [],
      meetings: [],
      ...resting(draft, random),
    }),
  ),
  rewordNeed: among(['need'], (draft, random, name, key) =>
    rewordNeed(draft, { key, text: `Anders gesagt ${name}`, category: random.pick(needCategories) }),
  ),
  answerNeed: among(['need', 'meeting'], (draft, _random, _, key, meeting) =>
    answerNeed(draft, { key, agreements: [], meetings: [meeting] }),
  ),
  meetNeed: among(['need'], (draft, random, _, key) => meetNeed(draft, { key, day: someDay(random) })),
  withdrawNeed: among(['need'], (draft, random, _, key) => withdrawNeed(draft, { key, day: someDay(random) })),
  planAction: among(['network', 'need'], (draft, random, name, subject, need) =>
    planAction(draft, {
      key: `act.storm.${name}`,
      title: `Maßnahme ${name}`,
      subject,
      lead: null,
      plannedOn: someDay(random),
      startedOn: null,
      dueOn: null,
      doneOn: null,
      droppedOn: null,
      droppedReason: null,
      needs: [need],
      ...resting(draft, random),
    }),
  ),
  changeAction: among(['action', 'need'], (draft, random, name, key, need) =>
    changeAction(draft, { key, change: { title: `Geändert ${name}`, dueOn: random.chance(0.5) ? someDay(random) : null, needs: [need] } }),
  ),
  startAction: among(['action'], (draft, random, _, key) => startAction(draft, { key, day: someDay(random) })),
  finishAction: among(['action'], (draft, random, _, key) => finishAction(draft, { key, day: someDay(random) })),
  dropAction: among(['action'], (draft, random, _, key) => dropAction(draft, { key, day: someDay(random), reason: 'Ausgedacht.' })),
  makeCommitment: among(['network'], (draft, random, name, subject) =>
    makeCommitment(draft, {
      key: `com.storm.${name}`,
      kind: random.pick(commitmentKinds),
      summary: `Zusage ${name}`,
      subject,
      madeOn: someDay(random),
      madeOnPrecision: 'DAY',
      dueOn: null,
      keptOn: null,
      ...resting(draft, random),
    }),
  ),
  keepCommitment: among(['commitment'], (draft, random, _, key) => keepCommitment(draft, { key, day: someDay(random) })),
}
