import { foldForSearch } from '@geflecht/domain'
import { Agreement, isDrafted } from '../agreement/index.ts'
import type { View } from '../atlas/view.ts'
import type { Subject } from '../graphql/subject.ts'
import { directoryOf, Institution } from '../institution/index.ts'
import { Meeting } from '../meeting/index.ts'
import { Network, networkKindTerms, Programme } from '../network/index.ts'
import { Territory } from '../territory/index.ts'

/** Something that was found, how well it fits (0 best) and what it is called. */
export interface Hit {
  rank: number
  name: string
  key: string
  /** The territory in which it is, by id; null where it is in none or in several. */
  place: number | null
  node(): Subject
}

/**
 * Everything of the view's day in which all words of a text occur: in the name, or in what else is said of it.
 * A name that is the text comes first, then one that begins with it, one with a word that does, one that contains it; then the rest.
 */
export const found = (view: View, text: string): Hit[] => {
  const asked = foldForSearch(text)
  if (asked === '') return []
  const words = asked.split(' ')
  return candidates.flatMap((gather) => [...gather(view, (name, elsewhere) => rankOf(asked, words, name, elsewhere), words)])
}

type Rank = (name: string, elsewhere: string) => number | null

const rankOf = (asked: string, words: readonly string[], name: string, elsewhere: string): number | null => {
  const place = name.indexOf(asked)
  if (place === 0) return name.length === asked.length ? 0 : 1
  if (place > 0) return name[place - 1] === ' ' || name.includes(` ${asked}`) ? 2 : 3
  if (words.every((word) => name.includes(word))) return 4
  return words.every((word) => name.includes(word) || elsewhere.includes(word)) ? 5 : null
}

/** Institutions are many: their texts are kept by the directory. Nobody finds one that is not to be told from others. */
function* institutions(view: View, rank: Rank, words: readonly string[]): Generator<Hit> {
  const directory = directoryOf(view.atlas)
  const { territory } = view.atlas.tables.institution.columns
  for (const row of directory.matching(words)) {
    const ranked = rank(directory.foldedName(row), directory.foldedElsewhere(row))
    if (ranked === null || !view.isValid('institution', row) || !view.sees('institution', row) || view.sight.seals(row)) continue
    yield {
      rank: ranked,
      name: directory.nameOf(row),
      key: view.keyOf('institution', row),
      place: territory.at(row),
      node: () => new Institution(view, row),
    }
  }
}

function* networks(view: View, rank: Rank): Generator<Hit> {
  for (const row of view.rows('network')) {
    const network = new Network(view, row)
    const kind = networkKindTerms.of(network.kind.key).entry
    yield* hitOn(
      network,
      network.name,
      `${kind.de} · ${kind.en} · ${network.territory.name}`,
      ['HOLDING', 'PLANNED'].includes(network.phase),
      rank,
      network.territory.factId,
    )
  }
}

function* territories(view: View, rank: Rank): Generator<Hit> {
  for (const row of view.valid('territory')) {
    const territory = new Territory(view, row)
    yield* hitOn(territory, territory.name, territory.ags ?? '', true, rank, territory.factId)
  }
}

function* meetings(view: View, rank: Rank): Generator<Hit> {
  for (const row of view.rows('meeting')) {
    const meeting = new Meeting(view, row)
    const there = view.wasHeld(row) || meeting.startsOnPrecision === 'PLANNED'
    yield* hitOn(
      meeting,
      meeting.title,
      `${meeting.territory?.name ?? ''} · ${meeting.series ?? ''}`,
      there,
      rank,
      meeting.territory?.factId,
    )
  }
}

function* programmes(view: View, rank: Rank): Generator<Hit> {
  for (const row of view.valid('programme')) {
    const programme = new Programme(view, row)
    yield* hitOn(programme, programme.name, programme.territory.name, true, rank, programme.territory.factId)
  }
}

function* agreements(view: View, rank: Rank): Generator<Hit> {
  for (const row of view.rows('agreement')) {
    const agreement = new Agreement(view, row)
    const { de, en } = agreement.kind.entry
    yield* hitOn(agreement, agreement.title, `${de} · ${en}`, isDrafted(agreement), rank)
  }
}

function* hitOn(node: Subject, name: string, elsewhere: string, there: boolean, rank: Rank, place: number | null = null): Generator<Hit> {
  const ranked = there ? rank(foldForSearch(name), foldForSearch(elsewhere)) : null
  if (ranked !== null) yield { rank: ranked, name, key: node.key, place, node: () => node }
}

const candidates: readonly ((view: View, rank: Rank, words: readonly string[]) => Iterable<Hit>)[] = [
  networks,
  institutions,
  territories,
  programmes,
  meetings,
  agreements,
]
