import { type FactSet, noFacts } from '@geflecht/domain'
import { brandenburgChapter } from './brandenburg.ts'
import type { Chapter } from './fact.ts'
import { commitmentsChapter } from './commitments.ts'
import { furtherNetworksChapter } from './furtherNetworks.ts'
import { hochsauerlandChapter } from './hochsauerland.ts'
import { needsChapter } from './needs.ts'
import { nrwChapter } from './nrw.ts'
import { olsbergChapter } from './olsberg.ts'
import { olsberg2018Chapter } from './olsberg2018.ts'
import { ratingenChapter } from './ratingen.ts'
import { sources } from './sources.ts'
import { territories } from './territories.ts'
import { wuppertalChapter } from './wuppertal.ts'

const chapters: readonly Chapter[] = [
  sources,
  territories,
  wuppertalChapter,
  nrwChapter,
  hochsauerlandChapter,
  olsbergChapter,
  olsberg2018Chapter,
  ratingenChapter,
  brandenburgChapter,
  furtherNetworksChapter,
  needsChapter,
  commitmentsChapter,
]

const gather = <T>(pick: (chapter: Chapter) => readonly T[] | undefined): readonly T[] => chapters.flatMap((chapter) => pick(chapter) ?? [])

/**
 * The documented data set: what five articles and fifteen public pages say about child-protection networks, in our own words.
 * It is honestly thin. Memberships, agreements, claims, districts and rulings are in no source and therefore not here.
 */
export const documentedSet: FactSet = {
  ...noFacts,
  source: gather((chapter) => chapter.source),
  territory: gather((chapter) => chapter.territory),
  neighbourhood: gather((chapter) => chapter.neighbourhood),
  institution: gather((chapter) => chapter.institution),
  professionPresence: gather((chapter) => chapter.professionPresence),
  project: gather((chapter) => chapter.project),
  programme: gather((chapter) => chapter.programme),
  network: gather((chapter) => chapter.network),
  body: gather((chapter) => chapter.body),
  mandate: gather((chapter) => chapter.mandate),
  meeting: gather((chapter) => chapter.meeting),
  participation: gather((chapter) => chapter.participation),
  cooperation: gather((chapter) => chapter.cooperation),
  need: gather((chapter) => chapter.need),
  commitment: gather((chapter) => chapter.commitment),
  statement: gather((chapter) => chapter.statement),
}
