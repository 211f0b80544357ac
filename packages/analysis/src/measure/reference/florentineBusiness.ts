import type { ReferenceNetwork } from './referenceNetwork.ts'

/** Florentine families: business ties. */
export const florentineBusiness: ReferenceNetwork = {
  name: 'florentineBusiness',
  nodeCount: 16,
  ties: '3-5 3-6 3-9 3-11 4-7 4-8 4-11 5-8 5-11 6-9 7-8 8-11 9-10 9-14 9-16',
  tieCount: 15,
  figures: {
    density: 0.125,
    transitivity: 0.416666666667,
    components: 6,
    isolates: 5,
    articulationPoints: 2,
    degreeCentralization: 0.238095238095,
    betweennessCentralization: 0.205714285714,
    closenessCentralization: 0.353522585802,
    diameter: 5,
    meanDistance: 2.38181818182,
  },
  articulationPoints: [3, 9],
  betweenness: [
    [3, 25],
    [9, 24],
    [11, 13.5],
    [8, 6],
    [5, 5],
  ],
  degree: [
    [9, 5],
    [3, 4],
    [8, 4],
    [11, 4],
    [4, 3],
  ],
  closeness: [
    [3, 0.392156862745],
    [9, 0.350877192982],
    [11, 0.350877192982],
    [5, 0.333333333333],
    [6, 0.30303030303],
  ],
}
