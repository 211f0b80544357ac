import { isTellingAddress } from '../privacy/index.ts'

/** The longest address that is kept. */
export const longestAddress = 2000

/** Views that belong to no network. What is about one's own account, or leads in by a secret, is no view. */
const viewsOfAll: readonly string[] = ['/', '/directory', '/networks', '/networks/compare', '/map', '/work']

const ofNetwork = /^\/network\/([^/]{1,400})\/[a-z]{1,40}$/
const isKey = (text: string): boolean => /^[A-Za-z0-9][A-Za-z0-9._:+-]{0,399}$/.test(text)

/** What may stand in the query: names of state, and values as a browser writes them. */
const query = /^(?:[A-Za-z]{1,20}=[A-Za-z0-9._~:+,;@!$()*/%-]*(?:&|$))*$/

/** An open form is no view: whoever follows a link should look at first, not write. */
const opensForm = /(?:^|&)edit=/

/**
 * The address of a view within the application, as it is kept: a path that the application shows, and the query with its state. Null for
 * everything else: other sites, pages of the account, files of the server, a form that is open, what looks like data about a person.
 *
 * An address grants nothing: whoever opens it sees what they may see anyway.
 */
export function viewAddressOf(text: string): ViewAddress | null {
  if (text.length > longestAddress || isTellingAddress(text)) return null
  const [path = '', state, ...more] = text.split('?')
  if (more.length > 0 || (state !== undefined && !isState(state))) return null
  if (viewsOfAll.includes(path)) return { address: text, network: null }
  const network = decoded(ofNetwork.exec(path)?.[1] ?? '')
  return network !== null && isKey(network) ? { address: text, network } : null
}

const isState = (text: string): boolean =>
  text !== '' && query.test(text) && !text.endsWith('&') && !opensForm.test(text) && decoded(text) !== null

/** A view by its address, and the key of the network whose view it is; null for one of all networks. */
export interface ViewAddress {
  address: string
  network: string | null
}

const decoded = (text: string): string | null => {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
