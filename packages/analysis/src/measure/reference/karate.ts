import type { ReferenceNetwork } from './referenceNetwork.ts'

/** Zachary's karate club: 34 members and who met outside of the club. */
export const karate: ReferenceNetwork = {
  name: 'karate',
  nodeCount: 34,
  ties:
    '1-2 1-3 1-4 1-5 1-6 1-7 1-8 1-9 1-11 1-12 1-13 1-14 1-18 1-20 1-22 1-32 2-3 2-4 2-8 2-14 2-18 2-20 2-22 2-31 3-4 3-8 ' +
    '3-9 3-10 3-14 3-28 3-29 3-33 4-8 4-13 4-14 5-7 5-11 6-7 6-11 6-17 7-17 9-31 9-33 9-34 10-34 14-34 15-33 15-34 16-33 ' +
    '16-34 19-33 19-34 20-34 21-33 21-34 23-33 23-34 24-26 24-28 24-30 24-33 24-34 25-26 25-28 25-32 26-32 27-30 27-34 28-34 ' +
    '29-32 29-34 30-33 30-34 31-33 31-34 32-33 32-34 33-34',
  tieCount: 78,
  figures: {
    density: 0.139037433155,
    transitivity: 0.255681818182,
    components: 1,
    isolates: 0,
    articulationPoints: 1,
    degreeCentralization: 0.399621212121,
    betweennessCentralization: 0.40555719533,
    closenessCentralization: 0.298194891208,
    diameter: 5,
    meanDistance: 2.40819964349,
  },
  articulationPoints: [1],
  betweenness: [
    [1, 231.071428571],
    [34, 160.551587302],
    [33, 76.6904761905],
    [3, 75.8507936508],
    [32, 73.0095238095],
  ],
  degree: [
    [34, 17],
    [1, 16],
    [33, 12],
    [3, 10],
    [2, 9],
  ],
  closeness: [
    [1, 0.568965517241],
    [3, 0.559322033898],
    [34, 0.55],
    [32, 0.540983606557],
    [9, 0.515625],
  ],
}
