import { expect, test } from 'vitest'
import {
  measureCostLabels,
  measureDirectednessLabels,
  measureDirectionLabels,
  measureFamilies,
  measureFamilyLabels,
  measureReasons,
  measureRobustnessLabels,
  measures,
  measureScopeLabels,
  measureUnitLabels,
  type MeasureEntry,
  type MeasureScope,
} from './index.ts'

test('every measure has a short label, a definition, whole sentences on how to read it, and a source with its year', () => {
  for (const { key, de, en, definition, howToRead, source } of measures) {
    expect(key).toMatch(/^[a-z]+([A-Z][a-z]+)*$/)
    for (const label of [de, en]) expect(label.length, label).toBeLessThanOrEqual(50)
    for (const text of [definition.de, definition.en, howToRead.de, howToRead.en]) expect(text, key).toMatch(/^[A-ZÄÖÜ0-9].*\.$/)
    for (const text of [howToRead.de, howToRead.en]) expect(text.split('. ').length, key).toBeGreaterThanOrEqual(2)
    expect(source, key).toMatch(/\b(19|20)\d\d\b/)
  }
})

test('no measure says that what is not documented does not exist', () => {
  const texts = [...measures.flatMap(({ howToRead: { de, en }, definition }) => [de, en, definition.de, definition.en])]
  for (const { de, en } of measureReasons) texts.push(de, en)
  for (const text of texts) expect(text).not.toMatch(/fehl(t|en)|missing|absent|abwesend/i)
})

test('ratios lie between 0 and 1; counts and steps only the size of a network bounds', () => {
  for (const { key, unit, lowest, highest } of measures) {
    if (unit === 'RATIO') expect([lowest, highest], key).toEqual([0, 1])
    if (unit === 'COUNT' || unit === 'STEPS') expect(highest, key).toBeNull()
    expect(lowest, key).toBeLessThan(highest ?? Number.MAX_VALUE)
  }
})

test('every key and every label stands once, and every reason is one that a measure gives', () => {
  for (const of of [measures.map(({ key }) => key), measures.map(({ de }) => de), measures.map(({ en }) => en)])
    expect(new Set(of).size).toBe(of.length)
  const given = new Set(['noInstitutions', ...measures.flatMap(({ reasons }) => reasons)])
  expect([...given].sort()).toEqual(measureReasons.map(({ key }) => key).sort())
})

test('a ratio or a distance over ties has no value without ties; a count has one', () => {
  for (const { key, unit, reasons } of measures) if (unit === 'COUNT') expect(reasons, key).not.toContain('noTies')
  expect(measures.filter(({ unit, reasons }) => unit === 'STEPS' && !reasons.includes('noTies'))).toEqual([])
})

const bounds = ({ lowest, highest }: MeasureEntry) => (highest === null ? `${lowest} or more` : `${lowest} to ${highest}`)
const chapter = (measure: MeasureEntry): string => `### \`${measure.key}\`: ${measure.de} · ${measure.en}
${measureUnitLabels[measure.unit].en}, ${bounds(measure)}; a higher value means: ${measureDirectionLabels[measure.direction].en}.

- **Definition.** ${measure.definition.en} <br>_${measure.definition.de}_
- **Formula.** ${measure.formula.en.replaceAll('|', '\\|')}
- **How to read it.** ${measure.howToRead.en} <br>_${measure.howToRead.de}_
- **Source.** ${measure.source}
- **Computed.** ${measureDirectednessLabels[measure.directed].en}; ${measureCostLabels[measure.cost].en}; ${measureRobustnessLabels[measure.robustness].en}.
- **No value:** ${['noInstitutions', ...measure.reasons].map((reason) => `\`${reason}\``).join(', ')}.
`

const families = (of: MeasureScope): string =>
  measureFamilies
    .map((family) => [family, measures.filter((measure) => measure.scope === of && measure.family === family)] as const)
    .filter(([, held]) => held.length > 0)
    .map(([family, held]) => `**${measureFamilyLabels[family].en}** (${measureFamilyLabels[family].de})\n\n${held.map(chapter).join('\n')}`)
    .join('\n')

const page = `# Measures

This page is what the catalogue says (\`domain/src/measure/\`). Do not edit it: \`npx vitest run src/measure --update\` in \`packages/domain\` writes it anew, and a test fails while the two differ.

A measure (German: Kennzahl) is a number with a definition, a source and words on how to read it. It is computed over the circle of a network on a day, without collective actors and
venues, and the ties of the asked kinds between its institutions (\`ties\`, cooperation when nothing is asked). A denied cooperation (level 0) is no tie; loops, directions and repetitions
count for nothing. Where a measure is not defined, the answer is null with one of the reasons below; without any documented tie only counts have a value, since a ratio of 0 would say
more than is known.

\`\`\`graphql
query Measures {
  network(key: "net.ratingen.ks") {
    measures(ties: [COOPERATION], keys: ["density", "components"]) { key label value reason howToRead source institutions tiedPairs }
    institutionMeasures(ties: [COOPERATION], keys: ["degree"]) { institution { key } values { key value } }
  }
}
\`\`\`

## Measures ${measureScopeLabels.NETWORK.en}
${families('NETWORK')}
## Measures ${measureScopeLabels.INSTITUTION.en}
${families('INSTITUTION')}
## Why a measure has no value
| reason | English | German |
|---|---|---|
${measureReasons.map(({ key, de, en }) => `| \`${key}\` | ${en} | ${de} |`).join('\n')}
`

test('the handbook’s page of measures is what the catalogue says', async () => {
  await expect(page).toMatchFileSnapshot('../../../docs/measures.md')
})
