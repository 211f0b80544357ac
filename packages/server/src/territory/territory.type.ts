import type { Day, TerritoryLevel } from '@geflecht/domain'
import { Float } from 'type-graphql'
import { chainOf } from '../atlas/surroundings.ts'
import type { View } from '../atlas/view.ts'
import { enumType, objectType, shows } from '../graphql/field.ts'
import { byName, sorted } from '../graphql/page.ts'
import { DateScalar } from '../graphql/scalars.ts'
import { showsFactsOf, Subject } from '../graphql/subject.ts'
import { Fact } from '../source/index.ts'
import { territoryPolicy } from './territory.policy.ts'

export const TerritoryLevelEnum = enumType<TerritoryLevel>(
  'TerritoryLevel',
  'On which level of administration a territory stands, from the widest.',
  {
    BUND: 'The Federation.',
    LAND: 'A Land.',
    LANDSCHAFTSVERBAND: 'The part of a Land that a Landschaftsverband serves.',
    REGIERUNGSBEZIRK: 'An administrative region of a Land.',
    KREIS: 'A Kreis.',
    KREISFREIE_STADT: 'A city that belongs to no Kreis.',
    GEMEINDE: 'A municipality within a Kreis.',
    SOZIALRAUM: 'A neighbourhood area within a municipality.',
  },
)

@showsFactsOf('territory')
@objectType('Territory', 'A place that law or administration knows.', { implements: [Subject, Fact] })
export class Territory extends Fact {
  get table() {
    return this.view.atlas.tables.territory
  }

  @shows(() => String, territoryPolicy, 'Its name.')
  get name(): string {
    return this.table.columns.name.at(this.row)
  }

  @shows(() => TerritoryLevelEnum, territoryPolicy, 'The level of administration.')
  get level(): TerritoryLevel {
    return this.table.columns.level.at(this.row)
  }

  @shows(
    () => String,
    territoryPolicy,
    'Official municipality key (Amtlicher Gemeindeschlüssel), eight digits; Länder and Kreise are padded with zeros.',
    { nullable: true },
  )
  get ags(): string | null {
    return this.table.columns.ags.at(this.row)
  }

  @shows(() => String, territoryPolicy, 'Official regional key (Amtlicher Regionalschlüssel), twelve digits.', { nullable: true })
  get ars(): string | null {
    return this.table.columns.ars.at(this.row)
  }

  @shows(() => Float, territoryPolicy, 'Where its seat lies, in degrees north (WGS 84); null when not recorded, as for an invented one.', {
    nullable: true,
  })
  get latitude(): number | null {
    return this.table.columns.latitude.at(this.row)
  }

  @shows(() => Float, territoryPolicy, 'Where its seat lies, in degrees east (WGS 84); null when not recorded, as for an invented one.', {
    nullable: true,
  })
  get longitude(): number | null {
    return this.table.columns.longitude.at(this.row)
  }

  @shows(() => Boolean, territoryPolicy, 'Whether it is invented, or lies in an invented one; then everything in it is invented too.')
  get fictional(): boolean {
    return isFictional(this.view, this.factId)
  }

  @shows(
    () => DateScalar,
    territoryPolicy,
    'Of an invented territory the last day of its story, on which views of it open: the day on which the newest of its sources was written. Null for a real one, whose views open on the current day.',
    { nullable: true },
  )
  get storyEndsOn(): Day | null {
    if (!this.fictional) return null
    const written = this.provenance.flatMap(({ source }) => source.publishedOn ?? [])
    return written.sort().at(-1) ?? null
  }

  @shows(() => Territory, territoryPolicy, 'The territory that it lies in.', { nullable: true })
  get parent(): Territory | null {
    return territoryOrNone(this.view, this.table.columns.parent.at(this.row))
  }

  @shows(() => [Territory], territoryPolicy, 'All territories that it lies in, from the nearest to the widest.', { size: 5 })
  get ancestors(): Territory[] {
    const ancestors: Territory[] = []
    for (let next = this.parent; next !== null; next = next.parent) ancestors.push(next)
    return ancestors
  }

  @shows(() => [Territory], territoryPolicy, 'The territories directly within it on the day, by name.')
  get children(): Territory[] {
    return territoriesByName(this.validReferring('territory', 'parent').map((row) => new Territory(this.view, row)))
  }

  @shows(() => [Territory], territoryPolicy, 'Territories of the same level that share a border with it, by name.')
  get neighbours(): Territory[] {
    const { a, b } = this.view.atlas.tables.neighbourhood.columns
    const ids = [
      ...this.validReferring('neighbourhood', 'a').map((row) => b.at(row)),
      ...this.validReferring('neighbourhood', 'b').map((row) => a.at(row)),
    ]
    return territoriesByName(ids.map((id) => territoryOf(this.view, id)).filter(({ phase }) => phase === 'HOLDING'))
  }
}

export const territoryOf = (view: View, id: number): Territory => new Territory(view, view.rowOf(id))
export const territoryOrNone = (view: View, id: number | null): Territory | null => (id === null ? null : territoryOf(view, id))
export const territoriesByName = (territories: readonly Territory[]): Territory[] =>
  sorted(
    territories,
    byName(
      (territory) => territory.name,
      (territory) => territory.key,
    ),
  )

/** Whether a territory, or one that it lies in, is marked as invented. */
export const isFictional = ({ atlas }: View, territory: number): boolean =>
  chainOf(atlas, territory).some((id) => atlas.tables.territory.columns.fictional.at(atlas.rowOf(id)))
