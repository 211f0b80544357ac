import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { StartFault } from './startFault.ts'

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** A number that differs between two processes which got the same pid: the process's start time, where the system tells it. */
const startOf = (pid: number): string => {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ')[19]!
  } catch {
    return ''
  }
}

/**
 * Takes a folder for this process. The embedded database has no lock of its own, and two processes on one folder destroy it.
 * A lock whose process is gone is taken over. Gives the function that releases it.
 *
 * @throws StartFault when another process holds the folder, or it cannot be written.
 */
export const lockFolder = (folder: string): (() => void) => {
  const file = join(folder, 'lock')
  try {
    mkdirSync(folder, { recursive: true })
  } catch {
    throw new StartFault(`The folder ${folder} cannot be written; set GEFLECHT_DATA to one that can.`)
  }
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      const handle = openSync(file, 'wx', 0o600)
      writeSync(handle, `${process.pid} ${startOf(process.pid)}`)
      closeSync(handle)
      return () => rmSync(file, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST')
        throw new StartFault(`The folder ${folder} cannot be written; set GEFLECHT_DATA to one that can.`)
    }
    const [pid, start] = readFileSync(file, 'utf8').split(' ')
    if (isAlive(Number(pid)) && startOf(Number(pid)) === start) {
      throw new StartFault(`Geflecht is already running on ${folder} (process ${pid}); stop it, or set GEFLECHT_DATA to another folder.`)
    }
    rmSync(file, { force: true })
  }
  throw new StartFault(`The folder ${folder} is being taken by another process.`)
}
