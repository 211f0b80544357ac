import { graphql, type ResultOf } from '../graphql.ts'
import { mapPlace } from './map.documents.ts'

/** A network on the map: where it works, who borders on it, and where those in it are seated and for whom they are there. */
export const networkMapQuery = graphql(
  `
    query NetworkMap($network: String!, $asOf: Date, $language: Language = DE) {
      network(key: $network, asOf: $asOf) {
        id
        key
        name
        fictional
        territory { ...MapPlace children { ...MapPlace } neighbours { ...MapPlace } }
        areas { ...MapPlace }
        circle {
          basis
          institutions { id key name(language: $language) fictional latitude longitude sector { id key } territory { ...MapPlace } serviceArea { id key } }
        }
      }
    }
  `,
  [mapPlace],
)

export type NetworkOnMap = NonNullable<ResultOf<typeof networkMapQuery>['network']>
