import { agreements } from './de/agreements.ts'
import { answer } from './de/answer.ts'
import { compare } from './de/compare.ts'
import { contacts } from './de/contacts.ts'
import { copy } from './de/copy.ts'
import { coverage } from './de/coverage.ts'
import { date } from './de/date.ts'
import { directory } from './de/directory.ts'
import { fictional } from './de/fictional.ts'
import { gaps } from './de/gaps.ts'
import { handovers } from './de/handovers.ts'
import { inspector } from './de/inspector.ts'
import { institution } from './de/institution.ts'
import { live } from './de/live.ts'
import { map } from './de/map.ts'
import { measure } from './de/measure.ts'
import { meeting } from './de/meeting.ts'
import { needs } from './de/needs.ts'
import { network } from './de/network.ts'
import { notFound } from './de/notFound.ts'
import { palette } from './de/palette.ts'
import { product } from './de/product.ts'
import { shell } from './de/shell.ts'
import { source } from './de/source.ts'
import { start } from './de/start.ts'
import { territory } from './de/territory.ts'
import { take } from './de/take.ts'
import { tie } from './de/tie.ts'
import { views } from './de/views.ts'

/** The words of the screen in German, the first language, by concept. What the taxonomies name comes from the server, what the enumerations name from the domain. */
export const de = {
  product,
  shell,
  views,
  live,
  answer,
  notFound,
  date,
  copy,
  inspector,
  institution,
  network,
  coverage,
  measure,
  map,
  take,
  tie,
  fictional,
  gaps,
  compare,
  directory,
  start,
  palette,
  meeting,
  source,
  agreements,
  handovers,
  contacts,
  needs,
  territory,
} as const
