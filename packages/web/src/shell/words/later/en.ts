import { beside } from './en/beside.ts'
import { growth } from './en/growth.ts'
import { inclusion } from './en/inclusion.ts'
import { load } from './en/load.ts'
import { map } from './en/map.ts'
import { overlap } from './en/overlap.ts'
import { region } from './en/region.ts'
import { scenario } from './en/scenario.ts'
import { settings } from './en/settings.ts'
import { accounts } from './en/accounts.ts'
import { welcome } from './en/welcome.ts'
import { signIn } from './en/signIn.ts'
import { account } from './en/account.ts'
import { agreementForms } from './en/agreementForms.ts'
import { chain } from './en/chain.ts'
import { claim } from './en/claim.ts'
import { comment } from './en/comment.ts'
import { drill } from './en/drill.ts'
import { fields } from './en/fields.ts'
import { figure } from './en/figure.ts'
import { gapWork } from './en/gapWork.ts'
import { filter } from './en/filter.ts'
import { firstSteps } from './en/firstSteps.ts'
import { graph } from './en/graph.ts'
import { history } from './en/history.ts'
import { matrix } from './en/matrix.ts'
import { measure } from './en/measure.ts'
import { notice } from './en/notice.ts'
import { paper } from './en/paper.ts'
import { presence } from './en/presence.ts'
import { proposal } from './en/proposal.ts'
import { reading } from './en/reading.ts'
import { localGroup } from './en/localGroup.ts'
import { report } from './en/report.ts'
import { ruleSet } from './en/ruleSet.ts'
import { ruling } from './en/ruling.ts'
import { saved } from './en/saved.ts'
import { story } from './en/story.ts'
import { take } from './en/take.ts'
import { timeline } from './en/timeline.ts'
import { work } from './en/work.ts'
import { verbs } from './en/verbs.ts'
import { writing } from './en/writing.ts'
import type { LaterWords } from './words.ts'

/** The words of what is loaded later, in English; the types make sure that none is lacking. */
export const laterEn: LaterWords = {
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
}
