import type { ReferenceNetwork } from './referenceNetwork.ts'

/** Florentine families: marriages. */
export const florentineMarriages: ReferenceNetwork = {
  name: 'florentineMarriages',
  nodeCount: 16,
  ties: '1-9 2-6 2-7 2-9 3-5 3-9 4-7 4-11 4-15 5-11 5-15 7-8 7-16 9-13 9-14 9-16 10-14 11-15 13-15 13-16',
  tieCount: 20,
  figures: {
    density: 0.166666666667,
    transitivity: 0.191489361702,
    components: 2,
    isolates: 1,
    articulationPoints: 4,
    degreeCentralization: 0.266666666667,
    betweennessCentralization: 0.383492063492,
    closenessCentralization: 0.32245227611,
    diameter: 5,
    meanDistance: 2.48571428571,
  },
  articulationPoints: [2, 7, 9, 14],
  betweenness: [
    [9, 47.5],
    [7, 23.1666666667],
    [2, 19.3333333333],
    [14, 13],
    [13, 10.3333333333],
  ],
  degree: [
    [9, 6],
    [7, 4],
    [15, 4],
    [2, 3],
    [4, 3],
  ],
  closeness: [
    [9, 0.522666666667],
    [13, 0.466666666667],
    [2, 0.450574712644],
    [16, 0.450574712644],
    [7, 0.435555555556],
  ],
}
