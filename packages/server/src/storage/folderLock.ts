import { linkSync, lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { StartFault } from './startFault.ts'

/** Who holds a lock: a process id and, where the system tells it, when that process began, because ids are given again. */
interface Holder {
  pid: number
  began: string
}

const beginOf = (pid: number): string => {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ')[19]!
  } catch {
    return ''
  }
}

const isAlive = ({ pid, began }: Holder): boolean => {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return beginOf(pid) === began
}

/** Who is written in a lock file; null when there is none, or nobody who could be running. */
const holderIn = (file: string): Holder | null => {
  try {
    const [pid, began = ''] = readFileSync(file, 'utf8').split(' ')
    return Number(pid) > 0 ? { pid: Number(pid), began } : null
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** One folder after another, because Node's own recursion never ends where the system refuses strangely (as below /proc). */
const makeFolder = (folder: string): void => {
  if (lstatSync(folder, { throwIfNoEntry: false })) return
  if (dirname(folder) !== folder) makeFolder(dirname(folder))
  mkdirSync(folder, { recursive: false })
}

/** Puts a whole claim in place at once, or leaves what is there. */
const place = (claim: string, lock: string): boolean => {
  try {
    linkSync(claim, lock)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Removes a lock whose process is gone. Only one process at a time may look and remove; the others see it as taken. */
const clear = (claim: string, lock: string): void => {
  const broom = `${lock}.clearing`
  const sweeping = holderIn(broom)
  if (sweeping && !isAlive(sweeping)) rmSync(broom, { force: true })
  if (!place(claim, broom)) return
  try {
    const holder = holderIn(lock)
    if (!holder || !isAlive(holder)) rmSync(lock, { force: true })
  } finally {
    rmSync(broom, { force: true })
  }
}

/**
 * Takes a folder for this process. The embedded database has no lock of its own, and two processes on one folder destroy it.
 * A lock whose process is gone is taken over. Gives the function that releases it.
 *
 * @throws StartFault when another process holds the folder, or it cannot be written.
 */
export const lockFolder = (folder: string): (() => void) => {
  const lock = join(folder, 'lock')
  const claim = `${lock}.${process.pid}`
  const own: Holder = { pid: process.pid, began: beginOf(process.pid) }
  let claimed = false
  try {
    makeFolder(folder)
    writeFileSync(claim, `${own.pid} ${own.began}`, { mode: 0o600 })
    claimed = true
    if (!place(claim, lock)) {
      clear(claim, lock)
      if (!place(claim, lock)) throw takenBy(holderIn(lock), folder)
    }
  } catch (error) {
    if (error instanceof StartFault) throw error
    throw new StartFault(
      `The folder ${folder} cannot be written (${(error as NodeJS.ErrnoException).code}); set GEFLECHT_DATA to one that can.`,
    )
  } finally {
    if (claimed) rmSync(claim, { force: true })
  }
  return () => {
    if (holderIn(lock)?.pid === own.pid) rmSync(lock, { force: true })
  }
}

const takenBy = (holder: Holder | null, folder: string): StartFault =>
  new StartFault(
    `Geflecht is already running on ${folder}${holder ? ` (process ${holder.pid})` : ''}; stop it, or set GEFLECHT_DATA to another folder.`,
  )
