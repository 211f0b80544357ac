import { type Keeping, keepingOf } from '../account/account.commands.ts'
import type { Kept, Saying, Shelf } from '../account/shelf.ts'
import type { SavedKind } from '../account/tables.ts'
import type { RequestContext } from '../graphql/context.ts'
import { forbidden, notFound, unauthenticated } from '../graphql/fault.ts'
import { Refused } from '../log/refusal.ts'
import { rightsOf } from '../rights/rights.ts'
import { type Beholder, belongsIn, mayChangeSaved, maySeeSaved } from './saved.policy.ts'

/** Whoever looks along the shelf; without one where nobody can sign in. @throws the fault UNAUTHENTICATED for the public. */
export const beholderOf = ({ viewer, atlas, accountKeeper }: RequestContext): Beholder & { shelf: Shelf | null } => {
  if (!viewer.account) throw unauthenticated()
  return { atlas, rights: rightsOf(atlas, viewer), account: viewer.account.id, shelf: accountKeeper?.shelf ?? null }
}

/** Whoever keeps something. @throws faults UNAUTHENTICATED and FORBIDDEN. */
export interface Keeper extends Beholder {
  shelf: Shelf
}

export const keeperOf = (context: RequestContext): Keeper => {
  const { accounts, atlas, rights, actor }: Keeping = keepingOf(context)
  return { atlas, rights, account: actor, shelf: accounts.shelf }
}

const called = { VIEW: 'saved view', STORY: 'story' } as const

/** What has this key. @throws the fault NOT_FOUND where nothing has, or nothing that may be seen. */
export const savedNamed = async (keeper: Keeper, kind: SavedKind, key: string, { inBin = false } = {}): Promise<Kept> => {
  const [found] = await keeper.shelf.find([key])
  const isHere = found?.kind === kind && (found.removedAt === null || inBin)
  if (found && isHere && maySeeSaved(keeper, found)) return found
  throw notFound(`${called[kind]} with the key`, key, 'Take keys from earlier answers.')
}

/** The same, where it may be changed. @throws faults NOT_FOUND, FORBIDDEN. */
export const changeableNamed = async (keeper: Keeper, kind: SavedKind, key: string, options = {}): Promise<Kept> => {
  const found = await savedNamed(keeper, kind, key, options)
  if (mayChangeSaved(keeper, found)) return found
  throw forbidden(`change this ${called[kind]}`, 'Its owner may, and who coordinates the network in which it is shared.')
}

/** Sees to it that nobody shares where they do not belong. @throws Refused, or the fault FORBIDDEN. */
export const maySay = (keeper: Keeper, { shared, network }: Saying): void => {
  if (!shared) return
  if (network === null)
    throw Refused.because('saved', {
      field: 'shared',
      en: 'A view of no network is shared with nobody; put it into a story of a network instead.',
      de: 'Eine Ansicht ohne Netzwerk kann nicht geteilt werden. Nehmen Sie sie in die Geschichte eines Netzwerks auf.',
    })
  if (!belongsIn(keeper, network))
    throw forbidden('share this there', 'Who coordinates the network may, or speaks for an institution in it.')
}

/** Keeps something new. @throws Refused where no more is kept */
export const keepNew = async (keeper: Keeper, kind: SavedKind, saying: Saying, most: number): Promise<Kept> => {
  maySay(keeper, saying)
  const made = await keeper.shelf.keep(keeper.account, kind, saying, most)
  if (made) return made
  throw Refused.because('saved', {
    en: `An account keeps at most ${most} of them. Remove one first.`,
    de: `Ein Konto bewahrt höchstens ${most} davon auf. Entfernen Sie zuerst etwas.`,
  })
}

/** Says something else of what is kept. @throws Refused where somebody has changed it since it was seen */
export const keepOtherwise = async (keeper: Keeper, found: Kept, version: number, saying: Saying): Promise<Kept> => {
  maySay(keeper, saying)
  const changed = await keeper.shelf.change({ id: found.id, version }, saying)
  if (changed) return changed
  throw Refused.because('saved', {
    field: 'version',
    en: 'Somebody has changed it since you looked. Load it anew and say again what is to be different.',
    de: 'Seit Sie es gesehen haben, hat es jemand geändert. Laden Sie es neu und ändern Sie es dann.',
  })
}
