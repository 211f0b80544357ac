import type { GroupName } from '@geflecht/analysis'
import { badInput, shortened } from '../graphql/fault.ts'
import { sectorTerms } from '../institution/index.ts'
import type { WholeFacts } from './wholeFacts.ts'

type Territories = Pick<WholeFacts, 'territories'>

/** A group as the client names it: the key of its territory, and after `~` that of its sector. */
export const groupKey = ({ territories }: Territories, { territory, sector }: GroupName): string => {
  const { key } = territories[territory]!
  return sector === null ? key : `${key}~${sectorTerms.all[sector]!.key}`
}

/** The group behind a key; none where nobody is in that territory on the day, so that a link of another day still opens. */
export const groupNamed = ({ territories }: Territories, key: string): GroupName[] => {
  const [territoryKey, sectorKey, more] = key.split('~')
  const sector = sectorKey === undefined ? null : sectorTerms.all.findIndex((one) => one.key === sectorKey)
  if (!territoryKey?.startsWith('ter.') || sector === -1 || more !== undefined)
    throw badInput(
      `“${shortened(key)}” is no group.`,
      'A group is named by the key of a territory, or that and the key of a sector: ter.a or ter.a~gesundheit.',
      { argument: 'open' },
    )
  const territory = territories.findIndex((one) => one.key === territoryKey)
  return territory === -1 ? [] : [{ territory, sector }]
}
