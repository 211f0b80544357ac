import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** How the command line reaches a running server: written by the server into its data folder, readable by its user alone. */
export interface Doorway {
  port: number
  token: string
}

const fileIn = (folder: string) => join(folder, 'admin.json')

export const writeDoorway = (folder: string, doorway: Doorway): void => {
  rmSync(fileIn(folder), { force: true })
  writeFileSync(fileIn(folder), JSON.stringify(doorway), { mode: 0o600, flag: 'wx' })
  chmodSync(fileIn(folder), 0o600)
}

export const removeDoorway = (folder: string): void => rmSync(fileIn(folder), { force: true })

/** The doorway that a folder names, of a server that may have ended without taking it away; null when there is none. */
export const readDoorway = (folder: string): Doorway | null => {
  try {
    return JSON.parse(readFileSync(fileIn(folder), 'utf8')) as Doorway
  } catch {
    return null
  }
}
