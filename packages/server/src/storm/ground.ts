import type { Provenance, Validity } from '@geflecht/domain'
import type { Draft } from '../log/draft.ts'
import { citeSource } from '../source/source.commands.ts'
import { addTerritory } from '../territory/territory.commands.ts'

/** A source and a Land, on which everything else stands; laid once. */
export const ground = (draft: Draft): void => {
  if (draft.idOfKey('source', 'storm') !== null) return
  citeSource(draft, {
    key: 'storm',
    kind: 'REPORT',
    title: 'Sturm',
    publisher: null,
    url: null,
    publishedOn: null,
    publishedOnPrecision: 'UNKNOWN',
    note: null,
  })
  const provenance: Provenance[] = [{ source: 'storm', confidence: 'STATED', statement: null, lastConfirmedOn: null }]
  const open: Validity = { validFrom: null, validFromPrecision: 'UNKNOWN', validTo: null, validToPrecision: 'DAY' }
  addTerritory(draft, {
    key: 'ter.storm',
    name: 'Sturmland',
    level: 'LAND',
    ags: null,
    ars: null,
    parent: null,
    latitude: null,
    longitude: null,
    fictional: true,
    provenance,
    ...open,
  })
}
