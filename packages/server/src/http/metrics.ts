import { monitorEventLoopDelay } from 'node:perf_hooks'

const bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5]

/** Where the figures that are not counted here come from. */
export interface Gauges {
  revision(): number
  facts(): Readonly<Record<string, number>>
  answersFound(): { hits: number; misses: number; bytes: number }
  documentsCompiled(): number
  live(): { sockets: number; presenceSockets: number; subscriptions: number; executed: number; delivered: number }
}

/** What the server tells about itself, in the text format of Prometheus. */
export class Metrics {
  private readonly requests = new Map<string, number>()
  private readonly buckets = new Array<number>(bounds.length + 1).fill(0)
  private seconds = 0
  private readonly delay = monitorEventLoopDelay({ resolution: 20 })

  constructor(private readonly gauges: Gauges) {
    this.delay.enable()
  }

  /** Counts one answered request. */
  count(route: string, status: number, seconds: number): void {
    const labels = `route="${route}",status="${status}"`
    this.requests.set(labels, (this.requests.get(labels) ?? 0) + 1)
    if (route !== '/graphql') return
    this.seconds += seconds
    const place = bounds.findIndex((bound) => seconds <= bound)
    this.buckets[place < 0 ? bounds.length : place]!++
  }

  stop(): void {
    this.delay.disable()
  }

  text(): string {
    const { hits, misses, bytes } = this.gauges.answersFound()
    const live = this.gauges.live()
    const cpu = process.cpuUsage()
    const memory = process.memoryUsage()
    return [
      ...family('geflecht_revision', 'gauge', 'Last revision that the Atlas holds.', [['', this.gauges.revision()]]),
      ...family(
        'geflecht_facts',
        'gauge',
        'Facts in the Atlas.',
        Object.entries(this.gauges.facts()).map(([concept, count]) => [`concept="${concept}"`, count]),
      ),
      ...family('geflecht_http_requests_total', 'counter', 'Answered requests.', [...this.requests]),
      ...this.durations(),
      ...family('geflecht_answer_cache_hits_total', 'counter', 'GraphQL requests answered from memory.', [['', hits]]),
      ...family('geflecht_answer_cache_misses_total', 'counter', 'GraphQL requests that had to be computed.', [['', misses]]),
      ...family('geflecht_answer_cache_bytes', 'gauge', 'Size of the kept answers.', [['', bytes]]),
      ...family('geflecht_documents_compiled', 'gauge', 'GraphQL documents kept as compiled functions.', [
        ['', this.gauges.documentsCompiled()],
      ]),
      ...family('geflecht_sockets', 'gauge', 'Open WebSockets.', [['', live.sockets]]),
      ...family('geflecht_presence_sockets', 'gauge', 'Open WebSockets of presence.', [['', live.presenceSockets]]),
      ...family('geflecht_subscriptions', 'gauge', 'Subscriptions on them.', [['', live.subscriptions]]),
      ...family('geflecht_changes_executed_total', 'counter', 'Changes that were made into a text to send.', [['', live.executed]]),
      ...family('geflecht_changes_delivered_total', 'counter', 'Changes that were sent to a subscriber.', [['', live.delivered]]),
      ...family('geflecht_event_loop_delay_seconds', 'gauge', 'Delay of the event loop, 99th percentile since the start.', [
        ['', this.delay.percentile(99) / 1e9],
      ]),
      ...family('process_cpu_seconds_total', 'counter', 'Processor time.', [['', (cpu.user + cpu.system) / 1e6]]),
      ...family('process_resident_memory_bytes', 'gauge', 'Resident memory.', [['', memory.rss]]),
      ...family('nodejs_heap_size_used_bytes', 'gauge', 'Heap in use.', [['', memory.heapUsed]]),
      ...family('process_uptime_seconds', 'gauge', 'Time since the start.', [['', process.uptime()]]),
      '',
    ].join('\n')
  }

  private durations(): string[] {
    const name = 'geflecht_graphql_duration_seconds'
    let total = 0
    const lines = this.buckets.map((count, place) => {
      total += count
      return `${name}_bucket{le="${bounds[place] ?? '+Inf'}"} ${total}`
    })
    return [
      `# HELP ${name} Time to answer a GraphQL request.`,
      `# TYPE ${name} histogram`,
      ...lines,
      `${name}_sum ${this.seconds}`,
      `${name}_count ${total}`,
    ]
  }
}

const family = (name: string, type: string, help: string, values: readonly (readonly [string, number])[]): string[] => [
  `# HELP ${name} ${help}`,
  `# TYPE ${name} ${type}`,
  ...values.map(([labels, value]) => `${name}${labels === '' ? '' : `{${labels}}`} ${value}`),
]
