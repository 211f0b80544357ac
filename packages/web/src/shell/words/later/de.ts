import { beside } from './de/beside.ts'
import { growth } from './de/growth.ts'
import { inclusion } from './de/inclusion.ts'
import { load } from './de/load.ts'
import { map } from './de/map.ts'
import { overlap } from './de/overlap.ts'
import { region } from './de/region.ts'
import { scenario } from './de/scenario.ts'
import { settings } from './de/settings.ts'
import { accounts } from './de/accounts.ts'
import { welcome } from './de/welcome.ts'
import { signIn } from './de/signIn.ts'
import { account } from './de/account.ts'
import { agreementForms } from './de/agreementForms.ts'
import { chain } from './de/chain.ts'
import { claim } from './de/claim.ts'
import { comment } from './de/comment.ts'
import { drill } from './de/drill.ts'
import { fields } from './de/fields.ts'
import { figure } from './de/figure.ts'
import { gapWork } from './de/gapWork.ts'
import { filter } from './de/filter.ts'
import { firstSteps } from './de/firstSteps.ts'
import { graph } from './de/graph.ts'
import { history } from './de/history.ts'
import { matrix } from './de/matrix.ts'
import { measure } from './de/measure.ts'
import { notice } from './de/notice.ts'
import { paper } from './de/paper.ts'
import { presence } from './de/presence.ts'
import { proposal } from './de/proposal.ts'
import { reading } from './de/reading.ts'
import { localGroup } from './de/localGroup.ts'
import { report } from './de/report.ts'
import { ruleSet } from './de/ruleSet.ts'
import { ruling } from './de/ruling.ts'
import { saved } from './de/saved.ts'
import { story } from './de/story.ts'
import { take } from './de/take.ts'
import { timeline } from './de/timeline.ts'
import { work } from './de/work.ts'
import { verbs } from './de/verbs.ts'
import { writing } from './de/writing.ts'

/** The words of what is loaded later, in German, by concept. */
export const laterDe = {
  agreementForms,
  chain,
  claim,
  comment,
  drill,
  fields,
  figure,
  filter,
  firstSteps,
  gapWork,
  graph,
  history,
  matrix,
  measure,
  notice,
  paper,
  presence,
  proposal,
  reading,
  localGroup,
  report,
  ruleSet,
  ruling,
  saved,
  story,
  take,
  timeline,
  work,
  welcome,
  signIn,
  account,
  verbs,
  scenario,
  settings,
  accounts,
  beside,
  growth,
  inclusion,
  load,
  map,
  overlap,
  region,
  writing,
} as const
