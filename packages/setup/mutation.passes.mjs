/**
 * In which passes the code of a package is changed, and which tests have to notice. A change that no test notices costs all tests that run
 * through it: in `analysis` therefore those of its own folders alone, which can only lower the score. In `domain`, where tests are quick, all.
 */
const of = (...folders) => ({
  mutate: folders.map((folder) => `src/${folder}/**/*.ts`),
  tests: folders.map((folder) => `src/${folder}/**/*.test.ts`),
})

/** Each simulated network is measured by every measure: as a test of measures it would cost much and notice little that others do not. */
const reliability = {
  mutate: ['src/measure/reliability.ts', 'src/measure/nonResponse.ts'],
  tests: ['src/measure/{reliability,judged,nonResponse}.test.ts'],
}

/** By package, then by name. */
export const passes = {
  domain: { all: { mutate: ['src/**/*.ts'], tests: ['src/**/*.test.ts'] } },
  analysis: {
    places: of('circle', 'coverage', 'growth', 'inclusion', 'load', 'overlap', 'region', 'figure'),
    chains: of('chain', 'drill', 'handover', 'matrix'),
    graph: of('graph'),
    gap: of('gap'),
    scenario: of('scenario', 'situation', 'recommendation'),
    reading: of('reading'),
    reliability,
    measure: {
      mutate: ['src/measure/**/*.ts', ...reliability.mutate.map((file) => `!${file}`)],
      tests: ['src/measure/**/!(reliability|judged|nonResponse).test.ts'],
    },
  },
}

/** The pass that runs, which mutate.mjs names: `MUTATION=analysis/measure`. */
export function currentPass() {
  const [name, pass] = (process.env['MUTATION'] ?? '').split('/')
  return { name, pass, ...passes[name][pass] }
}
