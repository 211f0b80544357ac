import { binds, partiesTo, tieOf, type Whole } from '@geflecht/analysis'
import { agreementAt } from '../atlas/agreementAt.ts'
import { keyedFact } from '../atlas/keyedFact.ts'
import type { View } from '../atlas/view.ts'

/** What kind a tie of the whole is, in the order of the places that columns name. */
export const wholeTieKinds = ['AGREEMENT', 'AGREEMENT_OF_MANY', 'CONFIRMED', 'ONE_SIDED', 'DOCUMENTED', 'HANDOVER'] as const
export type WholeTieKind = (typeof wholeTieKinds)[number]

const placeOf = (kind: WholeTieKind): number => wholeTieKinds.indexOf(kind)
/** Those that run from the one to the other. */
export const directedKinds: ReadonlySet<number> = new Set([placeOf('HANDOVER')])

type TieColumns = Record<'from' | 'to' | 'word' | 'level', number[]>

/**
 * The ties between institutions of which the viewer may know: cooperations that nobody denies, one for each two parties of an agreement in
 * force, and hand-overs between two institutions. `places` says for each row where the institution stands, -1 for who is left out.
 */
export const wholeTies = (view: View, places: Int32Array): Pick<Whole, 'from' | 'to' | 'word' | 'level'> => {
  const ties: TieColumns = { from: [], to: [], word: [], level: [] }
  const add = (from: number, to: number, kind: WholeTieKind, level: number): void => {
    ties.from.push(from)
    ties.to.push(to)
    ties.word.push(placeOf(kind))
    ties.level.push(level)
  }
  addCooperations(view, places, add)
  addAgreements(view, places, add)
  addHandovers(view, places, add)
  return ties
}

type Add = (from: number, to: number, kind: WholeTieKind, level: number) => void

const addCooperations = (view: View, places: Int32Array, add: Add): void => {
  const { from, to, documentedLevel } = view.atlas.tables.cooperation.columns
  const { id } = view.atlas.tables.cooperation
  for (const row of view.valid('cooperation')) {
    const [one, other] = [places[view.rowOf(from.at(row))]!, places[view.rowOf(to.at(row))]!]
    if (one < 0 || other < 0 || one === other) continue
    const claims = [...view.validReferring('claim', 'cooperation', id.at(row)!)]
    // Most rest on a document alone; only where somebody says something has that to be weighed.
    const { level, confirmed, claimedBy } =
      claims.length === 0
        ? { level: documentedLevel.at(row), confirmed: false, claimedBy: [] }
        : tieOf(
            keyedFact(view.atlas, 'cooperation', row),
            claims.map((claim) => keyedFact(view.atlas, 'claim', claim)),
          )
    if (level !== 0) add(one, other, confirmed ? 'CONFIRMED' : claimedBy.length > 0 ? 'ONE_SIDED' : 'DOCUMENTED', level ?? 0)
  }
}

const addAgreements = (view: View, places: Int32Array, add: Add): void => {
  const { institution } = view.atlas.tables
  const known = new Set<number>()
  const bindings = [...view.rows('agreement')].flatMap((row) => {
    const agreement = agreementAt(view, row)
    return agreement && binds(agreement) ? [partiesTo(agreement)] : []
  })
  // Where two have an agreement of their own, too, that is the one told.
  for (const parties of bindings.toSorted((a, b) => a.length - b.length)) {
    const inside = parties.map((key) => places[institution.rowOfKey(key)]!).filter((place) => place >= 0)
    inside.forEach((one, at) => {
      for (const other of inside.slice(at + 1)) {
        const pair = Math.min(one, other) * places.length + Math.max(one, other)
        if (known.has(pair)) continue
        known.add(pair)
        add(one, other, parties.length > 2 ? 'AGREEMENT_OF_MANY' : 'AGREEMENT', 0)
      }
    })
  }
}

const addHandovers = (view: View, places: Int32Array, add: Add): void => {
  const { fromInstitution, toInstitution } = view.atlas.tables.handover.columns
  const known = new Set<number>()
  for (const row of view.valid('handover')) {
    const [giver, taker] = [fromInstitution.at(row), toInstitution.at(row)]
    if (giver === null || taker === null) continue
    const [one, other] = [places[view.rowOf(giver)]!, places[view.rowOf(taker)]!]
    const way = one * places.length + other
    if (one < 0 || other < 0 || one === other || known.has(way)) continue
    known.add(way)
    add(one, other, 'HANDOVER', 0)
  }
}
