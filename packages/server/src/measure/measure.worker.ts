import { parentPort } from 'node:worker_threads'
import { type MeasureJob, stepsOf } from './measureJob.ts'

/** A thread that computes one job at a time, and tells how far it is at most every so many milliseconds. It is stopped by being ended. */
const between = 100

parentPort?.on('message', (job: MeasureJob) => {
  const steps = stepsOf(job)
  for (let told = performance.now(); ; ) {
    const { done, value } = steps.next()
    if (done) {
      parentPort?.postMessage({ result: value })
      return
    }
    if (performance.now() - told < between) continue
    told = performance.now()
    parentPort?.postMessage({ share: value })
  }
})
