import type { PlaceFound } from './map.documents.ts'
import type { Told } from './mapModel.ts'

/** A measure of a network that is for a territory; null in full where the viewer may not look into it. */
export interface OnPlace {
  name: string
  territory: string
  measured: { value: number | null; reason: string | null; institutions: number } | null
}

/**
 * Tells a measure of networks on places: the value of the network that is for the place itself; of several the one in which most
 * institutions take part. Values of several networks are never put together, for a mean of densities is no density.
 */
export const measureTeller =
  (networks: readonly OnPlace[]) =>
  ({ key }: Pick<PlaceFound, 'key'>): Told => {
    const own = networks.filter(({ territory }) => territory === key)
    if (own.length === 0) return { value: null, why: 'noneOfItsOwn' }
    const [first] = own
      .flatMap(({ name, measured }) => (measured ? [{ name, ...measured }] : []))
      .sort((a, b) => Number(b.value !== null) - Number(a.value !== null) || b.institutions - a.institutions)
    if (!first) return { value: null, why: 'closed' }
    return { value: first.value, why: first.value === null ? 'unknown' : null, of: first.name, said: first.reason }
  }
