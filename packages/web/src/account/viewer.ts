import { computed, shallowRef } from 'vue'
import { kept } from '../shell/session.ts'
import type { Viewer } from './viewer.documents.ts'

/** On whose behalf this browser asks, as the server said it last; null while that is not known. It is asked after the first view is there. */
export const viewer = shallowRef<Viewer | null>(null)

/** Why it could not be learnt on whose behalf this browser asks; null once it is known, and while nobody has asked. */
export const viewerFault = shallowRef<Error | null>(null)

/** The account that is signed in; null for the public, and while it is not known. */
export const account = computed(() => viewer.value?.account ?? null)

/** Whoever speaks for institutions only is shown the gaps that are about these: that none is shown does not mean that there is none. */
export const seesOwnGapsOnly = computed(
  () => viewer.value?.signedIn === true && viewer.value.grants.every(({ role }) => role === 'PARTNER'),
)

/** The account that was signed in here last; known also while the server is silent. */
export const lastAccount = shallowRef(kept('geflecht.account'))

/** The id of the account under which edits wait that could not be sent. */
export const accountId = computed(() => (viewer.value ? (account.value?.key ?? '') : (lastAccount.value ?? '')))

/** Whether somebody is signed in; while that is not known, whoever was here last counts: what only the signed-in get has its place kept. */
export const countsAsSignedIn = computed(() => (viewer.value ? account.value !== null : Boolean(lastAccount.value)))

/** Whether what is shown may be less than there is: to the public, and to whoever speaks for institutions only. Where nothing is shown to them, nobody may say that there is nothing. */
export const seesPartOnly = computed(() => !countsAsSignedIn.value || seesOwnGapsOnly.value)

/** The same, once it is known who looks: what is counted is then said to be only what they may see. */
export const countsPartOnly = computed(() => viewer.value !== null && seesPartOnly.value)

/** Whether nothing at all can be hidden. */
export const seesEverything = computed(() => viewer.value?.grants.some(({ role }) => role === 'ADMIN') ?? false)
