import { M0001Facts } from './m0001.facts.ts'
import { M0002Exclusions } from './m0002.exclusions.ts'
import { M0003Bonds } from './m0003.bonds.ts'
import { M0004Together } from './m0004.together.ts'
import { M0005Accounts } from './m0005.accounts.ts'
import { M0006Reading } from './m0006.reading.ts'
import { M0007Digest } from './m0007.digest.ts'
import { M0008Rules } from './m0008.rules.ts'
import { M0009RuleSets } from './m0009.ruleSets.ts'
import { M0010LocalGroups } from './m0010.localGroups.ts'
import { M0011Seats } from './m0011.seats.ts'
import { M0012Boundaries } from './m0012.boundaries.ts'
import { M0013Saved } from './m0013.saved.ts'
import { M0014CalendarFeeds } from './m0014.calendarFeeds.ts'

/** All migrations, oldest first; one that has been released is never edited. */
export const migrations = [
  { name: 'M0001Facts', class: M0001Facts },
  { name: 'M0002Exclusions', class: M0002Exclusions },
  { name: 'M0003Bonds', class: M0003Bonds },
  { name: 'M0004Together', class: M0004Together },
  { name: 'M0005Accounts', class: M0005Accounts },
  { name: 'M0006Reading', class: M0006Reading },
  { name: 'M0007Digest', class: M0007Digest },
  { name: 'M0008Rules', class: M0008Rules },
  { name: 'M0009RuleSets', class: M0009RuleSets },
  { name: 'M0010LocalGroups', class: M0010LocalGroups },
  { name: 'M0011Seats', class: M0011Seats },
  { name: 'M0012Boundaries', class: M0012Boundaries },
  { name: 'M0013Saved', class: M0013Saved },
  { name: 'M0014CalendarFeeds', class: M0014CalendarFeeds },
]
