import { useNetworks } from '../network/useNetworks.ts'
import { standingOf, type Subject, toldSubject } from './subject.ts'

/** What the view is about: what it says itself, else the network that its address names, else all networks. */
export function useShownSubject(): () => Subject {
  const { networks, current } = useNetworks()
  return () =>
    toldSubject() ?? { name: current.value?.name ?? null, standing: standingOf(current.value ? [current.value] : networks.value) }
}
