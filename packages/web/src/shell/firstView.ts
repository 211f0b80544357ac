import { type Ref, watch } from 'vue'

let pass = (): void => {}
const passed = new Promise<void>((resolve) => (pass = resolve))

/** Loads what nobody waits for: not before the first view has been there for a moment. */
export const afterFirstView = <Module>(load: () => Promise<Module>): (() => Promise<Module>) => {
  return () => passed.then(() => persistently(load))
}

/** What is thrown for a module that cannot be fetched, and by Vite for the style sheet that belongs to it. */
const isUnreachable = (fault: unknown): boolean =>
  fault instanceof TypeError || (fault instanceof Error && fault.message.startsWith('Unable to preload CSS'))

/** A module that cannot be fetched because the server is away is asked for again until it is there, every half minute at last. */
async function persistently<Module>(load: () => Promise<Module>, wait = 2000): Promise<Module> {
  try {
    return await load()
  } catch (fault) {
    if (!isUnreachable(fault)) throw fault
    await new Promise((resolve) => setTimeout(resolve, wait))
    return persistently(load, Math.min(wait * 2, 30_000))
  }
}

/** Milliseconds: the first view gets so much peace once it is there, and nothing waits longer for a first answer that does not come. */
const peace = 1500
const patience = 8000

/** Says when the first answer is there; called once, by the frame of all views. */
export function useFirstView(ready: Ref<boolean>): void {
  setTimeout(pass, patience)
  const stop = watch(ready, () => {
    setTimeout(pass, peace)
    stop()
  })
}
