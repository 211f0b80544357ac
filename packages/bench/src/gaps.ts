import { gapRuleFinders, type Situation, situationOf } from '@geflecht/analysis'
import { musterkreis, type Size, storyEndsOn } from '@geflecht/demo'
import type { FactSet, Network } from '@geflecht/domain'

/** A small world beside a larger one of like networks: thirty Kreise, or with `L` as argument a hundred. */
const [small, large]: readonly [Size, Size] = ['S', process.argv[2] === 'L' ? 'L' : 'M']
const rounds = 5

function worldOf(size: Size): Situation {
  const facts: Record<string, unknown[]> = {}
  for (const batch of musterkreis(size))
    for (const [concept, more] of Object.entries(batch as unknown as Record<string, readonly unknown[]>)) {
      facts[concept] ??= []
      for (const fact of more) facts[concept].push(fact)
    }
  return situationOf(facts as unknown as FactSet, storyEndsOn)
}

interface Run {
  /** Milliseconds of each rule over all networks. */
  rules: ReadonlyMap<string, number>
  /** Milliseconds of each network over all rules. */
  networks: ReadonlyMap<Network, number>
  ms: number
  gaps: number
}

function run(situation: Situation): Run {
  const rules = new Map<string, number>()
  const networks = new Map<Network, number>()
  let [ms, gaps] = [0, 0]
  for (const network of situation.facts.networks)
    for (const { id, find } of gapRuleFinders) {
      const begin = performance.now()
      gaps += find(situation, { network }).length
      const took = performance.now() - begin
      rules.set(id, (rules.get(id) ?? 0) + took)
      networks.set(network, (networks.get(network) ?? 0) + took)
      ms += took
    }
  return { rules, networks, ms, gaps }
}

const least = <K>(runs: readonly ReadonlyMap<K, number>[], key: K): number => Math.min(...runs.map((one) => one.get(key) ?? 0))
const membersOf = (situation: Situation, { key }: Network): number => situation.membershipsOf(key).length

/** The first run builds the indexes of the situation; of the others the quickest counts, since other work on the machine only ever adds. */
function measured(size: Size) {
  const situation = worldOf(size)
  const [first, ...others] = Array.from({ length: rounds + 1 }, () => run(situation)) as [Run, ...Run[]]
  const largest = situation.facts.networks.toSorted((a, b) => membersOf(situation, b) - membersOf(situation, a))[0] as Network
  const institutions = situation.facts.institutions.length
  const ms = Math.min(...others.map((one) => one.ms))
  const inLargest = least(
    others.map((one) => one.networks),
    largest,
  )
  console.log(
    `${size}: ${institutions} institutions, ${situation.facts.networks.length} networks, ${first.gaps} gaps; all networks ${ms.toFixed(0)} ms (with the indexes ${first.ms.toFixed(0)} ms); the largest, ${largest.key} with ${membersOf(situation, largest)} members, ${inLargest.toFixed(1)} ms`,
  )
  const each = (rule: string) =>
    (1000 *
      least(
        others.map(({ rules }) => rules),
        rule,
      )) /
    institutions
  return { each, perInstitution: (1000 * ms) / institutions }
}

const [few, many] = [measured(small), measured(large)]
const line = (name: string, a: number, b: number) =>
  `  ${name}  ${small} ${a.toFixed(1)}  ${large} ${b.toFixed(1)}  ratio ${(b / a).toFixed(2)}`
console.log('\nµs for each institution, the dearest rules first; a ratio well above 1 grows faster than its world:')
for (const { id } of gapRuleFinders.toSorted((a, b) => many.each(b.id) - many.each(a.id)).slice(0, 8))
  console.log(line(id, few.each(id), many.each(id)))
console.log(line('all', few.perInstitution, many.perInstitution))
