/** What somebody may be to Geflecht. Whoever holds no grant is the public. */
export type GrantRole = 'ADMIN' | 'COORDINATOR' | 'PARTNER' | 'ANALYST'

/** Where a grant holds, by the key of the thing; an administrator's and an analyst's hold everywhere. */
export type GrantScope =
  | { kind: 'EVERYWHERE' }
  | { kind: 'NETWORK'; key: string }
  /** The territory and everything within it. */
  | { kind: 'TERRITORY'; key: string }
  | { kind: 'INSTITUTION'; key: string }

/** What somebody may be, and where: a coordinator of a network or territory, a partner who speaks for an institution. */
export interface Grant {
  role: GrantRole
  scope: GrantScope
}

/** On whose behalf something is read or written; part of every cache key, so it holds nothing that changes with each request. */
export interface Viewer {
  /** Null for the public. */
  account: { id: string; displayName: string } | null
  grants: readonly Grant[]
  /** Whether something may be written; a token can be for reading only. */
  mayWrite: boolean
  /** By what the viewer came: a session of a browser, the name of a token, or nothing. Written into the log. */
  through: string
  /** With whose eyes things are named and found, where that is somebody else: who is lent rights to do is not lent rights to see. */
  eyes?: Viewer
}

/** Whoever has not signed in. */
export const thePublic: Viewer = { account: null, grants: [], mayWrite: false, through: '' }

/** The program itself, where it computes something of which it then shows only what the viewer may see. */
export const theProgram: Viewer = {
  account: { id: 'geflecht', displayName: 'Geflecht' },
  grants: [{ role: 'ADMIN', scope: { kind: 'EVERYWHERE' } }],
  mayWrite: true,
  through: 'Geflecht',
}
