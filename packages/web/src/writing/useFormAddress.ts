import { useRouter } from 'vue-router'
import { useViewState } from '../shell/useViewState.ts'

/** Opens and closes forms through the address: the back button of the browser closes what was opened. */
export function useFormAddress(): { open: (verb: string, of: string) => Promise<void>; close: () => Promise<void> } {
  const { change } = useViewState()
  const router = useRouter()
  return {
    open: (verb, of) => change({ edit: `${verb}:${of}` }, 'push'),
    async close() {
      const before: unknown = window.history.state?.back
      const here = router.resolve({ query: { ...router.currentRoute.value.query, edit: undefined } }).fullPath
      // An address that was opened from outside has no page of ours before it.
      if (before === here) router.back()
      else await change({ edit: null })
    },
  }
}
