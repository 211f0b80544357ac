import { type Ref, watch } from 'vue'

let pass = (): void => {}
const passed = new Promise<void>((resolve) => (pass = resolve))

/** Loads what nobody waits for: not before the first view has been there for a moment. */
export const afterFirstView = <Module>(load: () => Promise<Module>): (() => Promise<Module>) => {
  return () => passed.then(load)
}

/** Says when the first answer is there; called once, by the frame of all views. */
export function useFirstView(ready: Ref<boolean>): void {
  const stop = watch(ready, () => {
    setTimeout(pass, 1500)
    stop()
  })
}
