import { viewAddressOf } from '@geflecht/domain'
import { readState, type ViewState, writeState } from '../shell/viewState.ts'

/** A place in the product, as the router has it. */
export interface Place {
  path: string
  query: Record<string, unknown>
}

/** What belongs to whoever looks and not to what is looked at; and what is being written or shown at this moment. */
const ofTheMoment = { lang: null, theme: null, edit: null, story: null, step: null } satisfies Partial<ViewState>

/** The address under which a view is kept; null for a page that is no view. */
export function addressToSave({ path, query }: Place): string | null {
  const state = Object.entries(writeState({ ...readState(query), ...ofTheMoment }))
  const words = state.map(([name, value]) => `${name}=${written(value)}`).join('&')
  return viewAddressOf(words ? `${path}?${words}` : path)?.address ?? null
}

/** A kept address as the router takes it, with what belongs to whoever looks. */
export function placeOf(address: string, patch: Partial<ViewState> = {}): { path: string; query: Record<string, string> } {
  const { pathname, searchParams } = new URL(address, 'http://localhost')
  return { path: pathname, query: writeState({ ...readState(Object.fromEntries(searchParams)), ...patch }) }
}

/** A territory and those around it, as networks name them. */
interface Within {
  territory: { key: string; name: string; ancestors: readonly { key: string; name: string }[] }
}

/** The name of the territory of which a kept address shows something; null where it names none, or one in which nobody knows a network. */
export function territoryOf(address: string, networks: readonly Within[]): string | null {
  const key = new URL(address, 'http://localhost').searchParams.get('territory')
  return networks.flatMap(({ territory }) => [territory, ...territory.ancestors]).find((each) => each.key === key)?.name ?? null
}

/** As legible as an address may be: keys keep their colons and lists their commas. */
const written = (value: string): string => encodeURIComponent(value).replaceAll("'", '%27').replaceAll('%3A', ':').replaceAll('%2C', ',')
