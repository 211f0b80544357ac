import { useNetworks } from '../network/useNetworks.ts'
import { useViewState } from '../shell/useViewState.ts'

/** Tells whether what is shown is invented; null where that is not one and the same of all of it. */
export function useFictional(): () => boolean | null {
  const { networks, current } = useNetworks()
  const { state } = useViewState()
  return () => {
    const scope = state.value.territory
    const within = networks.value.filter(({ territory }) => [territory, ...territory.ancestors].some(({ key }) => key === scope))
    const shown = new Set((current.value ? [current.value] : within).map(({ fictional }) => fictional))
    return shown.size === 1 ? ([...shown][0] ?? null) : null
  }
}
