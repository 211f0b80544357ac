import type { IncomingHttpHeaders } from 'node:http'
import type { Viewer } from '../rights/viewer.ts'

/**
 * Tells by the headers of a request (session cookie or bearer token) on whose behalf it comes; the public where there are none.
 *
 * @throws a fault UNAUTHENTICATED when there are some, but they do not hold (expired, revoked, made up).
 */
export type ViewerOf = (headers: IncomingHttpHeaders) => Promise<Viewer>
