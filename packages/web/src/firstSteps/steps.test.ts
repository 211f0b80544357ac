import { expect, test } from 'vitest'
import { firstSteps, stepAt } from './steps.ts'

const start = { network: null, view: 'networks', selected: null, edit: null }
const inside = { ...start, network: 'net.ort', view: 'overview' }

test('the way leads from the network over its gaps to the ground and the next step of the first', () => {
  const gaps = { ...inside, view: 'gaps' }
  const gap = { ...gaps, selected: 'gap' }
  expect([
    stepAt(start, false),
    stepAt(inside, false),
    stepAt(gaps, false),
    stepAt(gap, false),
    stepAt(gap, true),
    stepAt({ ...gap, edit: 'addMembership:net.ort' }, true),
  ]).toEqual(firstSteps)
})

test('whoever finds a gap in another view is led on from it, and whoever closes it back to the list', () => {
  expect(stepAt({ ...inside, view: 'netzwerkkarte', selected: 'gap' }, false)).toBe('ground')
  expect(stepAt({ ...inside, view: 'gaps', selected: 'institution' }, true)).toBe('choose')
  expect(stepAt({ ...inside, view: 'matrix', selected: 'cell' }, true)).toBe('gaps')
})
