import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { createMemoryHistory, createRouter, type Router } from 'vue-router'
import { useBundledIcons } from '../shell/icons.ts'
import DateBar from './DateBar.vue'
import { dayNumber } from './day.ts'

const answers: Record<string, unknown> = {
  Shell: { today: '2026-01-01', revision: 1, networks: { __typename: 'NetworkConnection', totalCount: 0, edges: [] }, territory: null },
  NetworkDays: {
    network: {
      __typename: 'Network',
      id: 'n',
      name: 'Olsberg',
      validFrom: '2014-10-22',
      validFromPrecision: 'DAY',
      meetings: {
        __typename: 'MeetingConnection',
        edges: [
          {
            __typename: 'MeetingEdge',
            node: { __typename: 'Meeting', id: 'm', key: 'evt.m', title: 'Treffen', startsOn: '2018-10-01', startsOnPrecision: 'MONTH' },
          },
        ],
      },
    },
  },
}

let router: Router
let bar: VueWrapper
const settle = async () => {
  await vi.advanceTimersByTimeAsync(400)
  await flushPromises()
}
const asOf = () => router.currentRoute.value.query['asOf']

useBundledIcons()

beforeEach(async () => {
  vi.useFakeTimers()
  vi.stubGlobal('fetch', async (_: unknown, { body }: { body: string }) => {
    const { operationName } = JSON.parse(body) as { operationName: string }
    return new Response(JSON.stringify({ data: answers[operationName] }), { headers: { 'content-type': 'application/json' } })
  })
  router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/network/:key/overview', component: defineComponent(() => () => h('p')) }],
  })
  await router.push('/network/net.olsberg.fh-ks/overview?asOf=2016-03-31')
  bar = mount(DateBar, { global: { plugins: [router] } })
  await settle()
})
afterEach(() => {
  bar.unmount()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('the date bar says the day that the address names', () => {
  expect(bar.text()).toContain('Stand: 31. März 2016')
  expect(bar.get('input[type=range]').attributes('aria-valuetext')).toBe('31. März 2016')
})

test('moving the thumb moves the day, and the address follows when it rests', async () => {
  await bar.get('input[type=range]').setValue(String(dayNumber('2018-12-31')))
  expect(bar.text()).toContain('31. Dezember 2018')
  expect(asOf()).toBe('2016-03-31')
  await settle()
  expect(asOf()).toBe('2018-12-31')
})

test('the page keys step by months and stay on the last day of a shorter one', async () => {
  await bar.get('input[type=range]').trigger('keydown', { key: 'PageDown' })
  await settle()
  expect(asOf()).toBe('2016-02-29')
})

test('a typed date is taken, an unreadable one is not', async () => {
  await bar.get('button[title="Datum eingeben"]').trigger('click')
  await bar.get('form input').setValue('irgendwann')
  await bar.get('form').trigger('submit')
  expect(bar.text()).toContain('Bitte als Tag.Monat.Jahr eingeben.')
  await bar.get('form input').setValue('1.10.2018')
  await bar.get('form').trigger('submit')
  await settle()
  expect(asOf()).toBe('2018-10-01')
})

test('the next event is the meeting, and „heute“ takes the date out of the address', async () => {
  await bar.get('button[aria-label="Zum nächsten Ereignis"]').trigger('click')
  await settle()
  expect(asOf()).toBe('2018-10-01')
  await bar.get('button[aria-label="Auf heute stellen"]').trigger('click')
  await settle()
  expect(asOf()).toBeUndefined()
  expect(bar.text()).toContain('1. Januar 2026')
})
