import { paletteOpen } from '../shell/session.ts'

let typed = ''
let confirmed = false
let awaited = true

/** Keeps what is typed between the call for the palette and the moment its field has the focus, so that no letter is lost. */
export function keepEarlyKey(event: KeyboardEvent): void {
  if (!paletteOpen.value || !awaited || event.ctrlKey || event.metaKey || event.altKey) return
  if (event.key === 'Escape') paletteOpen.value = false
  else if (event.key === 'Enter') confirmed = true
  else if (event.key === 'Backspace') typed = typed.slice(0, -1)
  else if ([...event.key].length === 1) typed += event.key
  else return
  event.preventDefault()
  event.stopPropagation()
}

/** Hands the kept letters to the field, and whether Enter followed; from now on the field listens itself. */
export function takeEarlyKeys(): { typed: string; confirmed: boolean } {
  const kept = { typed, confirmed }
  typed = ''
  confirmed = false
  awaited = false
  return kept
}

/** The palette is gone: the next call waits for its field again. */
export function awaitField(): void {
  takeEarlyKeys()
  awaited = true
}
