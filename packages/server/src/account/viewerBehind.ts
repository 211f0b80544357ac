import type { RequestContext } from '../graphql/context.ts'
import { thePublic, type Viewer } from '../rights/viewer.ts'

/** An account as it would look at the graph itself, to find out what it may see; one that is not there is the public. */
export const viewerBehind = async (
  { accounts, accountKeeper }: Pick<RequestContext, 'accounts' | 'accountKeeper'>,
  id: string,
): Promise<Viewer> => {
  if (!accountKeeper || !accounts.has(id)) return thePublic
  const grants = (await accountKeeper.grants.of(id)).map(({ role, scope }) => ({ role, scope }))
  return { account: { id, displayName: accounts.displayNameOf(id) }, grants, mayWrite: true, through: '' }
}
