import { graphql } from '../graphql.ts'

/** What a map of networks can be painted by: the measures of the catalogue, by family. */
export const paintedByQuery = graphql(`
  query PaintedBy($language: Language = DE) {
    measures { key scope unit label(language: $language) family familyLabel(language: $language) }
  }
`)

/** One measure of one network: asked network by network, since what the viewer may not look into is refused. */
export const measureOnMapQuery = graphql(`
  query MeasureOnMap($network: String!, $measure: String!, $asOf: Date, $language: Language = DE) {
    network(key: $network, asOf: $asOf) { id key painted: measures(keys: [$measure]) { key value reason(language: $language) institutions } }
  }
`)
