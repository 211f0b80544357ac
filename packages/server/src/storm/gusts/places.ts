import { confirmFact, noteStatement } from '../../source/source.commands.ts'
import { addTerritory, drawDistrict, placeTerritory, stateNeighbourhood } from '../../territory/territory.commands.ts'
import { among, type Gust, resting, since, some, someDay } from './gust.ts'

/** Territories, districts, borders, and what sources say about them. */
export const placeGusts: Record<string, Gust> = {
  addTerritory: among(['territory'], (draft, random, name, parent) =>
    addTerritory(draft, {
      key: `ter.storm.${name}`,
      name: `Ort ${name}`,
      level: 'GEMEINDE',
      ags: null,
      ars: null,
      parent,
      latitude: null,
      longitude: null,
      fictional: true,
      ...since(someDay(random)),
      ...resting(draft, random),
    }),
  ),
  placeTerritory: among(['territory'], (draft, random, _, key) =>
    placeTerritory(draft, { key, latitude: 47 + random.below(8000) / 1000, longitude: 6 + random.below(9000) / 1000 }),
  ),
  stateNeighbourhood: among(['territory', 'territory'], (draft, random, name, a, b) =>
    stateNeighbourhood(draft, { key: `nbh.storm.${name}`, a, b, ...since(someDay(random)), ...resting(draft, random) }),
  ),
  drawDistrict: among(['territory'], (draft, random, name, territory) =>
    drawDistrict(draft, {
      key: `district.storm.${name}`,
      name: `Bezirk ${name}`,
      land: 'ter.storm',
      territories: [territory],
      jugendamt: some(draft, random, 'institution'),
      ...since(someDay(random)),
      ...resting(draft, random),
    }),
  ),
  noteStatement: among(['source', 'territory'], (draft, _, name, source, subject) =>
    noteStatement(draft, { key: `stm.storm.${name}`, source, kind: 'FUNCTION', subject, textDe: 'Ausgedacht.', textEn: 'Invented.' }),
  ),
  confirmFact: among(['institution', 'source'], (draft, random, _, key, source) =>
    confirmFact(draft, { concept: 'institution', key, source, day: someDay(random) }),
  ),
}
