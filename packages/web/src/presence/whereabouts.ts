import { type ViewState, writeState } from '../shell/viewState.ts'
import type { Editing, Whereabouts } from './person.ts'

/** What the server takes for a key and for the value of a filter; an address can hold anything. */
const keyWord = /^[\p{L}\p{N}][\p{L}\p{N}.:~_|@/+-]{0,299}$/u
const filterValue = /^[\p{L}\p{N}.:~_|@/+,-]{1,300}$/u
const fieldName = /^[A-Za-z][A-Za-z0-9_.]{0,63}$/
const mostCharacters = 900

/** What is everybody's own: how they like to read, what they type into a search field, and the form that they have open. */
const own = ['asOf', 'select', 'lang', 'theme', 'q', 'edit']

/** What others are told of where this page is; a part of an address that is no key is kept back. */
export function whereaboutsOf(view: string, state: ViewState): Omit<Whereabouts, 'editing' | 'cursor'> {
  const written = writeState(state)
  const { select } = written
  const filters: Record<string, string> = {}
  for (const [name, value] of Object.entries(written)) {
    const withIt = { ...filters, [name]: value }
    if (!own.includes(name) && filterValue.test(value) && JSON.stringify(withIt).length <= mostCharacters) filters[name] = value
  }
  return { view, select: select && keyWord.test(select) ? select : null, asOf: state.asOf, filters }
}

/** What others are told of what is edited here: nothing of a thing that does not exist yet. */
export const editingTold = (editing: Editing | null): Editing | null =>
  editing && keyWord.test(editing.id) && fieldName.test(editing.field) ? editing : null

/** The query of an address that shows what somebody else looks at, in the language and the theme of whoever looks. */
export function queryLike({ select, asOf, filters }: Whereabouts, { lang, theme }: ViewState): Record<string, string> {
  return {
    ...Object.fromEntries(Object.entries(filters).filter(([name]) => !own.includes(name))),
    ...writeState({ lang, theme }),
    ...(asOf ? { asOf } : {}),
    ...(select ? { select } : {}),
  }
}
