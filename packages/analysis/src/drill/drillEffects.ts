import { handoverTemplates, type ChainPartKind, type ChainReasonKey, type HandoverTemplate } from '@geflecht/domain'
import type { ChainPart, ChainStanding, ChainStep, ChainWay } from '../chain/index.ts'
import { compareKeys, type Situation } from '../situation/index.ts'
import type { DetourFinder, DetourStep } from './detours.ts'

/** What a drill takes from somebody who gives in a step, wherever that step occurs. */
export interface DrillEffect {
  template: HandoverTemplate
  /** Key of the institution that gives. */
  from: string
  /** Keys of the chains in which it gives in this step, of those of which both ends were documented. */
  chains: readonly string[]
  /** It could hand over before and cannot now. */
  stops: boolean
  /** Which parts were there and are not now. */
  lost: readonly ChainPartKind[]
  reason: ChainReasonKey
  /** The way that is left where it stops; null when none is documented or none is needed. */
  detour: readonly DetourStep[] | null
}

/** What is worse now than it was: those that stop first, then in the order of the catalogue; who is gone itself is no effect but a loss. */
export function drillEffects(
  situation: Situation,
  before: readonly ChainStanding[],
  after: readonly ChainStanding[],
  detour: DetourFinder,
): readonly DrillEffect[] {
  const effects = new Map<string, DrillEffect>()
  for (const [i, standing] of before.entries()) {
    for (const [k, step] of standing.steps.entries()) {
      const now = after[i]?.steps[k]
      for (const way of step.ways) {
        const id = `${step.template.key} ${way.from}`
        const known = effects.get(id) ?? (now ? effectOn(situation, way, step, now, detour) : null)
        if (known) effects.set(id, { ...known, chains: [...known.chains, ...(standing.state === 'NO_SIDE' ? [] : [standing.chain.key])] })
      }
    }
  }
  return [...effects.values()].toSorted((a, b) => Number(b.stops) - Number(a.stops) || place(a) - place(b) || compareKeys(a.from, b.from))
}

/** Where the step stands in the catalogue of hand-overs. */
const place = ({ template }: DrillEffect): number => handoverTemplates.findIndex(({ key }) => key === template.key)

const isThere = ({ state }: { state: ChainPart['state'] }): boolean => state === 'HOLDS' || state === 'NOT_NEEDED'

function effectOn(situation: Situation, before: ChainWay, step: ChainStep, now: ChainStep, detour: DetourFinder): DrillEffect | null {
  if (!situation.institution(before.from)) return null
  const after = now.ways.find(({ from }) => from === before.from)
  const lost = before.parts.filter((part) => isThere(part) && !after?.parts.some((one) => one.kind === part.kind && isThere(one)))
  const stops = before.usable && !after?.usable
  if (!stops && lost.length === 0) return null
  const reasons = after?.parts.filter((part) => lost.some(({ kind }) => kind === part.kind)) ?? []
  const weighing = byWeight.flatMap((kind) => reasons.filter((part) => part.kind === kind))[0]
  return {
    template: step.template,
    from: before.from,
    chains: [],
    stops,
    lost: lost.map(({ kind }) => kind),
    reason: weighing?.reason ?? now.reason,
    detour: stops ? detour([before.from], now.takers.filter((taker) => taker !== before.from).toSorted(compareKeys)) : null,
  }
}

const byWeight: readonly ChainPartKind[] = ['HANDOVER', 'AVAILABILITY', 'FUNCTION', 'AGREEMENT', 'DEPUTY', 'TIE']
