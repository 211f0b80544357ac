import {
  type ExpectedBond,
  expectedBonds,
  type Finding,
  type Tie as AnalysedTie,
  type TiedPair,
  tiedPairs,
  tiesFrom,
} from '@geflecht/analysis'
import type { TieKind } from '@geflecht/domain'
import { keyedFact } from '../atlas/keyedFact.ts'
import { situationOfNetwork } from '../atlas/situation.ts'
import type { View } from '../atlas/view.ts'
import { tiesInNetwork } from '../cooperation/index.ts'
import { gapAtHand, gapVisible } from '../gap/index.ts'
import { findingsInNetwork } from '../gap/gapsFound.ts'
import type { Institution } from '../institution/index.ts'
import { refuseTooManyInstitutions } from '../measure/mostInstitutions.ts'
import type { Network } from '../network/index.ts'
import { readerOf } from '../rights/reader.ts'

/** What a matrix is made of: what ties the institutions of a circle, and what is expected of them, as far as the viewer may know of it. */
export interface MatrixContent {
  view: View
  /** By name. */
  institutions: readonly Institution[]
  /** The sector of each of them. */
  sectorOf: readonly string[]
  /** Their keys as facts, which no anonymity hides. */
  keys: readonly string[]
  ties: readonly AnalysedTie[]
  bonds: readonly ExpectedBond[]
  pairs: readonly TiedPair[]
  findings: ReadonlyMap<string, Finding>
  /** Gaps of the same rules that lie between no two institutions of the circle. */
  elsewhere: readonly Finding[]
}

export const matrixOfNetwork = (network: Network, kinds: readonly TieKind[], minLevel: number): MatrixContent => {
  const { view, row } = network
  const { institutions, ties: all } = tiesInNetwork(network, kinds)
  refuseTooManyInstitutions(institutions.length)
  const { institution } = view.atlas.tables
  const keys = institutions.map((one) => institution.key.at(one.row))
  const empty = { view, institutions, keys, ties: [], bonds: [], pairs: [], elsewhere: [], sectorOf: [], findings: new Map() }
  if (keys.length === 0) return empty
  const found = findingsInNetwork(view, row)
  const expected = expectedBonds(situationOfNetwork(view, row), keyedFact(view.atlas, 'network', row), found)
  const reader = readerOf(view.atlas)
  const told = new Map<string, boolean>()
  /** Many bonds have one gap: whether it may be known is asked once. */
  const isTold = ({ key, subjects }: Pick<Finding, 'key' | 'subjects'>): boolean => {
    const known = told.get(key) ?? gapVisible(view, gapAtHand(reader, key), subjects)
    told.set(key, known)
    return known
  }
  const ties = tiesFrom(all, minLevel)
  const bonds = expected.bonds.filter(isTold)
  return {
    view,
    institutions,
    sectorOf: institutions.map((one) => one.sector.key),
    keys,
    ties,
    bonds,
    pairs: tiedPairs(keys, ties, bonds, kinds),
    findings: new Map(found.map((finding) => [finding.key, finding])),
    elsewhere: expected.elsewhere.filter(isTold),
  }
}
