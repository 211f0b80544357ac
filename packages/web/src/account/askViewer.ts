import { clientOn } from '../shell/clients.ts'
import { refreshAnswers } from '../shell/useQuery.ts'
import { keep } from '../shell/session.ts'
import { account, lastAccount, viewer, viewerFault } from './viewer.ts'
import { viewerQuery } from './viewer.documents.ts'

let asking: Promise<void> | undefined

/** Asks who is signed in, once; who asks meanwhile waits for the same answer. Without an answer nobody is known to be. */
export const knowViewer = (): Promise<void> => (asking ??= askViewer())

async function askViewer(): Promise<void> {
  try {
    viewer.value = (await clientOn(null).query({ query: viewerQuery, fetchPolicy: 'network-only' })).data?.viewer ?? null
    lastAccount.value = account.value?.key ?? ''
    keep('geflecht.account', lastAccount.value)
    viewerFault.value = null
  } catch (fault) {
    asking = undefined
    viewerFault.value = fault instanceof Error ? fault : new Error(String(fault))
  }
}

/** After somebody has signed in or out: who it is now, and everything on screen as it is for them. */
export async function viewerChanged(): Promise<void> {
  asking = askViewer()
  await asking
  void refreshAnswers()
}
