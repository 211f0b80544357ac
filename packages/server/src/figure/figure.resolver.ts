import { type FigureValue, keyFiguresOfNetwork, keyFiguresOfTerritory, networkReliability, type Reliability } from '@geflecht/analysis'
import { type FigureUnit, type KeyFigure as FigureEntry, keyFigureByKey, type Language } from '@geflecht/domain'
import { Float } from 'type-graphql'
import { situationOfNetwork, situationOfTerritory } from '../atlas/situation.ts'
import type { RequestContext } from '../graphql/context.ts'
import { adds, addsTo, enumType, inContext, objectType, onRoot, shows } from '../graphql/field.ts'
import { inLanguage, textIn } from '../graphql/language.ts'
import { MeasureReliability, measuredNetworkOf, simulationFor } from '../measure/index.ts'
import { computedInsidePolicy, Network } from '../network/index.ts'
import { acrossNetworksPolicy, networksLookedInto, overlapPolicy } from '../overlap/overlap.policy.ts'
import { Territory } from '../territory/index.ts'

const FigureUnitEnum = enumType<FigureUnit>('FigureUnit', 'In what a key figure is counted.', {
  COUNT: 'How many.',
  SHARE: 'A share, 0 to 1.',
})

@objectType('KeyFigure', 'A figure that can be told of every network and every territory, so that they can be set side by side.')
export class KeyFigure {
  private readonly entry: FigureEntry

  constructor(
    private readonly figure: FigureValue,
    private readonly judge: (gone: AbortSignal | null) => Promise<Reliability | null> = async () => null,
  ) {
    this.entry = keyFigureByKey.get(figure.key)!
  }

  @shows(() => String, overlapPolicy, 'Key of the figure, for example `institutions`.')
  get key(): string {
    return this.figure.key
  }

  @shows(() => String, overlapPolicy, 'What people call it.')
  label(@inLanguage() language: Language): string {
    return textIn(this.entry, language)
  }

  @shows(() => FigureUnitEnum, overlapPolicy, 'In what it is counted.')
  get unit(): FigureUnit {
    return this.entry.unit
  }

  @shows(
    () => Float,
    overlapPolicy,
    'The figure; null where it is not defined: a share of nothing, or nobody who takes part is documented.',
    { nullable: true },
  )
  get value(): number | null {
    return this.figure.value
  }

  @shows(
    () => MeasureReliability,
    overlapPolicy,
    'How far the figure can be trusted, for cooperations of one network: these are what its institutions have stated. Null for what is on record, for territories, and without a value.',
    { nullable: true },
  )
  async reliability(@inContext() { gone }: RequestContext): Promise<MeasureReliability | null> {
    const found = await this.judge(gone)
    return found && new MeasureReliability(found)
  }
}

@addsTo(() => Network)
export class NetworkKeyFigures {
  @adds(
    () => [KeyFigure],
    computedInsidePolicy,
    'Its key figures on the day, in the same order for every network; to be set side by side by alias. Null, with a fault that says why, when you may not look into it.',
    {
      size: 10,
      nullable: true,
    },
  )
  keyFigures(@onRoot() network: Network): KeyFigure[] {
    const { view, row } = network
    const key = view.atlas.tables.network.key.at(row)
    return keyFiguresOfNetwork(situationOfNetwork(view, row), key).map((figure) =>
      figure.key === 'cooperations' ? new KeyFigure(figure, (gone) => cooperationsTrusted(network, gone)) : new KeyFigure(figure),
    )
  }
}

/** How many cooperations there are is density times the pairs of institutions, and as far to be trusted; its interval is stretched likewise. */
const cooperationsTrusted = async (network: Network, gone: AbortSignal | null): Promise<Reliability | null> => {
  const { institutions, measured } = measuredNetworkOf(network, { kinds: ['COOPERATION'], directed: false, compared: null })
  const found = networkReliability(measured, 'density', await simulationFor(measured, ['density'], [], gone))
  const pairs = (institutions.length * (institutions.length - 1)) / 2
  const interval = found?.interval && { low: Math.round(found.interval.low * pairs), high: Math.round(found.interval.high * pairs) }
  return found && { ...found, interval: interval ?? null }
}

@addsTo(() => Territory)
export class TerritoryKeyFigures {
  @adds(
    () => [KeyFigure],
    acrossNetworksPolicy,
    'The key figures of its active networks and those of places in it, of those into which you may look, together: each institution, cooperation, agreement and meeting counts once; coverage and chains are means over the networks that have them. Null, with a fault that says why, when you may not look across networks.',
    { size: 10, nullable: true },
  )
  keyFigures(@onRoot() { view, row, key }: Territory): KeyFigure[] {
    return keyFiguresOfTerritory(situationOfTerritory(view, row), key, networksLookedInto(view)).map((figure) => new KeyFigure(figure))
  }
}
