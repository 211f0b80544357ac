import { expect, test } from 'vitest'
import { actionStatusOn, needStatusOn, type Action, type Need } from './need.ts'

const anAction = (days: Partial<Action> = {}): Action => ({
  key: 'act.eins',
  title: 'Wegweiser',
  subject: 'net.eins',
  lead: null,
  plannedOn: '2024-01-01',
  startedOn: '2024-03-01',
  dueOn: null,
  doneOn: null,
  droppedOn: null,
  droppedReason: null,
  needs: ['need.eins'],
  provenance: [],
  ...days,
})

const aNeed = (days: Partial<Need> = {}): Need => ({
  key: 'need.eins',
  category: 'INFORMATION',
  text: 'Wer macht was?',
  subject: 'net.eins',
  voicedOn: '2023-06-01',
  voicedOnPrecision: 'DAY',
  metOn: null,
  withdrawnOn: null,
  agreements: [],
  meetings: [],
  provenance: [],
  ...days,
})

test('an action is planned, in work, then done or dropped', () => {
  const days = ['2023-12-31', '2024-01-01', '2024-03-01', '2024-06-01']
  expect(days.map((day) => actionStatusOn(anAction({ doneOn: '2024-06-01' }), day))).toEqual([null, 'PLANNED', 'IN_WORK', 'DONE'])
  expect(actionStatusOn(anAction({ startedOn: null, droppedOn: '2024-02-01', droppedReason: 'Keine Mittel.' }), '2024-02-01')).toBe(
    'DROPPED',
  )
})

test('a day that lies ahead changes nothing yet', () => {
  const planned = { startedOn: '2024-03-01', doneOn: '2024-06-01', droppedOn: '2024-07-01' }
  expect(actionStatusOn(anAction(planned), '2024-02-29')).toBe('PLANNED')
  expect(actionStatusOn(anAction(planned), '2024-05-31')).toBe('IN_WORK')
  expect(needStatusOn(aNeed({ metOn: '2024-06-01', withdrawnOn: '2024-07-01' }), '2024-05-31')).toBe('OPEN')
  expect(needStatusOn(aNeed({ metOn: '2024-06-01', withdrawnOn: '2024-07-01' }), '2024-06-30')).toBe('MET')
})

test('a need is in work while an action for it is, and open again when that is given up', () => {
  const dropped = anAction({ droppedOn: '2024-06-01', droppedReason: 'Keine Mittel.' })
  const days = ['2023-05-31', '2023-06-01', '2024-02-01', '2024-03-01', '2024-06-01']
  expect(days.map((day) => needStatusOn(aNeed(), day, [dropped]))).toEqual([null, 'OPEN', 'OPEN', 'IN_WORK', 'OPEN'])
})

test('a need is met or withdrawn when those who voiced it say so', () => {
  expect(needStatusOn(aNeed({ metOn: '2024-06-01' }), '2024-05-31', [anAction()])).toBe('IN_WORK')
  expect(needStatusOn(aNeed({ metOn: '2024-06-01' }), '2024-06-01', [anAction()])).toBe('MET')
  expect(needStatusOn(aNeed({ withdrawnOn: '2024-06-01' }), '2024-06-01')).toBe('WITHDRAWN')
  expect(needStatusOn(aNeed({ voicedOn: null, voicedOnPrecision: 'UNKNOWN' }), '1990-01-01')).toBe('OPEN')
})
