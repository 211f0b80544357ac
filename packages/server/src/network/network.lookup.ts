import type { View } from '../atlas/view.ts'
import { notFound } from '../graphql/fault.ts'
import { Network } from './network.type.ts'

/** The network with this key; null when it had not begun on the day; a fault when nothing is known of it. */
export const networkWithKey = (view: View, key: string): Network | null => {
  const row = view.rowOfKey('network', key)
  if (row < 0) throw notFound('network with the key', key, 'Keys of networks begin with “net.”; the field networks lists them.')
  const network = new Network(view, row)
  return network.phase === 'AHEAD' ? null : network
}
