import { type FigureValue, keyFiguresOfNetwork, keyFiguresOfTerritory } from '@geflecht/analysis'
import { type FigureUnit, type KeyFigure as FigureEntry, keyFigureByKey, type Language } from '@geflecht/domain'
import { Float } from 'type-graphql'
import { situationOfNetwork, situationOfTerritory } from '../atlas/situation.ts'
import { adds, addsTo, enumType, objectType, onRoot, shows } from '../graphql/field.ts'
import { inLanguage, textIn } from '../graphql/language.ts'
import { computedInsidePolicy, Network } from '../network/index.ts'
import { acrossNetworksPolicy, overlapPolicy } from '../overlap/overlap.policy.ts'
import { Territory } from '../territory/index.ts'

const FigureUnitEnum = enumType<FigureUnit>('FigureUnit', 'In what a key figure is counted.', {
  COUNT: 'How many.',
  SHARE: 'A share, 0 to 1.',
})

@objectType('KeyFigure', 'A figure that can be told of every network and every territory, so that they can be set side by side.')
export class KeyFigure {
  private readonly entry: FigureEntry

  constructor(private readonly figure: FigureValue) {
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
}

@addsTo(() => Network)
export class NetworkKeyFigures {
  @adds(
    () => [KeyFigure],
    computedInsidePolicy,
    'Its key figures on the day, in the same order for every network; to be set side by side by alias.',
    {
      size: 10,
    },
  )
  keyFigures(@onRoot() { view, row }: Network): KeyFigure[] {
    const key = view.atlas.tables.network.key.at(row)
    return keyFiguresOfNetwork(situationOfNetwork(view, row), key).map((figure) => new KeyFigure(figure))
  }
}

@addsTo(() => Territory)
export class TerritoryKeyFigures {
  @adds(
    () => [KeyFigure],
    acrossNetworksPolicy,
    'The key figures of its active networks and those of places in it, together: each institution, cooperation, agreement and meeting counts once; coverage and chains are means over the networks that have them.',
    { size: 10 },
  )
  keyFigures(@onRoot() { view, row, key }: Territory): KeyFigure[] {
    return keyFiguresOfTerritory(situationOfTerritory(view, row), key).map((figure) => new KeyFigure(figure))
  }
}
