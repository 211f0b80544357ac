import type { ReferenceNetwork } from './referenceNetwork.ts'

/** Emergency multi-organisational network, Cheyenne tornado: who communicated with whom (directed). */
export const emonCheyenne: ReferenceNetwork = {
  name: 'emonCheyenne',
  nodeCount: 14,
  ties:
    '2-1 3-1 8-1 9-1 14-1 1-2 3-2 4-2 8-2 1-3 2-3 4-3 7-3 12-3 13-3 1-4 3-4 8-4 1-5 3-5 8-5 14-5 3-6 8-6 9-6 1-7 2-7 3-7 4-7 ' +
    '5-7 8-7 9-7 10-7 11-7 12-7 13-7 1-8 2-8 3-8 5-8 7-8 9-8 12-8 13-8 14-8 1-9 2-9 3-9 4-9 8-9 10-9 11-9 12-9 13-9 1-10 ' +
    '2-10 3-10 4-10 7-10 8-10 9-10 11-10 13-10 1-11 3-11 7-11 8-11 13-11 3-12 7-12 8-12 13-12 3-13 5-13 7-13 8-13 9-13 11-13 ' +
    '1-14 2-14 8-14 9-14 11-14',
  tieCount: 59,
  figures: {
    density: 0.648351648352,
    transitivity: 0.722672064777,
    components: 1,
    isolates: 0,
    articulationPoints: 0,
    degreeCentralization: 0.410256410256,
    betweennessCentralization: 0.0849112426036,
    closenessCentralization: 0.53907730617,
    diameter: 2,
    meanDistance: 1.35164835165,
  },
  articulationPoints: [],
  betweenness: [
    [8, 8.43571428571],
    [9, 6.70238095238],
    [3, 6.40238095238],
    [7, 3.23571428571],
    [1, 2.07619047619],
  ],
  degree: [
    [8, 13],
    [3, 12],
    [9, 12],
    [7, 11],
    [1, 10],
  ],
  closeness: [
    [8, 1.0],
    [3, 0.928571428571],
    [9, 0.928571428571],
    [7, 0.866666666667],
    [1, 0.8125],
  ],
}
