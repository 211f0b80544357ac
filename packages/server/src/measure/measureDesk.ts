import { Worker } from 'node:worker_threads'
import { atOnce, MeasuredGraph, permutationCount, searches } from '@geflecht/analysis'
import { type MeasureJob, type MeasureResult, stepsOf } from './measureJob.ts'

/** Nobody waits for it any more: the client has gone. */
export class Abandoned extends Error {}

/** Jobs that take fewer steps than this are done at once: some milliseconds, less than the way to the worker and back. */
const mostStepsHere = 500_000

/** A computation under way, or over. */
export interface Computation<T> {
  result: Promise<T>
  /** The share that is done, 0 to 1. */
  share: number
}

interface Waiting extends Computation<unknown> {
  job: MeasureJob
  clients: number
  settle: (value: unknown) => void
  fail: (error: unknown) => void
}

type Told = { share: number } | { result: unknown }

/**
 * Where long computations wait for the one worker thread, in the order in which they were asked for. Everybody who asks for the same waits for the same
 * computation; once all of them have gone, it is stopped.
 */
export class MeasureDesk {
  readonly #queue: Waiting[] = []
  #worker: Worker | null = null

  /** `gone` is aborted when the client does not wait any more. */
  ask<W extends MeasureJob['what']>(
    job: MeasureJob & { what: W },
    gone?: AbortSignal,
    known?: Computation<MeasureResult[W]>,
  ): Computation<MeasureResult[W]> {
    const waiting = (known as Waiting | undefined) ?? this.#entered(job)
    if (this.#queue.includes(waiting)) {
      waiting.clients += 1
      gone?.addEventListener('abort', () => this.#leave(waiting), { once: true })
      if (gone?.aborted) this.#leave(waiting)
    }
    return waiting as Computation<MeasureResult[W]>
  }

  #entered(job: MeasureJob): Waiting {
    const { promise, resolve, reject } = Promise.withResolvers<unknown>()
    // Whoever waits hears of a failure; that nobody does any more is no fault.
    promise.catch(() => {})
    const waiting: Waiting = { job, clients: 0, result: promise, share: 0, settle: resolve, fail: reject }
    if (isShort(job)) {
      resolve(atOnce(stepsOf(job)))
      waiting.share = 1
      return waiting
    }
    this.#queue.push(waiting)
    if (this.#queue.length === 1) this.#begin()
    return waiting
  }

  #begin(): void {
    const next = this.#queue[0]
    if (next) this.#thread().postMessage(next.job)
  }

  #thread(): Worker {
    if (this.#worker) return this.#worker
    const worker = new Worker(workerFile())
    worker.unref()
    worker.on('message', (told: Told) => this.#hear(worker, told))
    worker.on('error', (error) => this.#end(worker, error))
    this.#worker = worker
    return worker
  }

  #hear(worker: Worker, told: Told): void {
    const current = this.#queue[0]
    if (worker !== this.#worker || !current) return
    if ('share' in told) {
      current.share = told.share
      return
    }
    current.share = 1
    current.settle(told.result)
    this.#queue.shift()
    this.#begin()
  }

  /** The worker is ended with what it computes; whatever waits goes on in a new one. */
  #end(worker: Worker, error: unknown): void {
    if (worker !== this.#worker) return
    this.#worker = null
    void worker.terminate()
    this.#queue.shift()?.fail(error)
    this.#begin()
  }

  #leave(waiting: Waiting): void {
    waiting.clients -= 1
    const place = this.#queue.indexOf(waiting)
    if (waiting.clients > 0 || place < 0) return
    if (place === 0 && this.#worker) {
      this.#end(this.#worker, new Abandoned())
      return
    }
    this.#queue.splice(place, 1)
    waiting.fail(new Abandoned())
  }
}

function isShort(job: MeasureJob): boolean {
  const measured = new MeasuredGraph(job.facts)
  if (job.what === 'simulation') return measured.nodeCount === 0
  const steps = job.what === 'pValue' ? permutationCount * measured.graph.targets.length : searches[job.what].steps(measured)
  return steps <= mostStepsHere
}

/** Beside this file in the sources; in the built program beside the program. */
const workerFile = (): URL => {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  return new URL(`./measure.worker.${extension}`, import.meta.url)
}
