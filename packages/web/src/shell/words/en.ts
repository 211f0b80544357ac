import type { Words } from './words.ts'
import { agreements } from './en/agreements.ts'
import { answer } from './en/answer.ts'
import { compare } from './en/compare.ts'
import { contacts } from './en/contacts.ts'
import { copy } from './en/copy.ts'
import { coverage } from './en/coverage.ts'
import { date } from './en/date.ts'
import { directory } from './en/directory.ts'
import { fictional } from './en/fictional.ts'
import { gaps } from './en/gaps.ts'
import { handovers } from './en/handovers.ts'
import { inspector } from './en/inspector.ts'
import { institution } from './en/institution.ts'
import { live } from './en/live.ts'
import { map } from './en/map.ts'
import { measure } from './en/measure.ts'
import { meeting } from './en/meeting.ts'
import { needs } from './en/needs.ts'
import { network } from './en/network.ts'
import { notFound } from './en/notFound.ts'
import { palette } from './en/palette.ts'
import { product } from './en/product.ts'
import { shell } from './en/shell.ts'
import { source } from './en/source.ts'
import { start } from './en/start.ts'
import { territory } from './en/territory.ts'
import { take } from './en/take.ts'
import { tie } from './en/tie.ts'
import { views } from './en/views.ts'

/** The words of the screen in English; the types make sure that none is lacking. */
export const en: Words = {
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
}
