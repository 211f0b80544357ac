import { M0001Facts } from './m0001.facts.ts'
import { M0002Exclusions } from './m0002.exclusions.ts'
import { M0003Bonds } from './m0003.bonds.ts'

/** All migrations, oldest first; one that has been released is never edited. */
export const migrations = [
  { name: 'M0001Facts', class: M0001Facts },
  { name: 'M0002Exclusions', class: M0002Exclusions },
  { name: 'M0003Bonds', class: M0003Bonds },
]
