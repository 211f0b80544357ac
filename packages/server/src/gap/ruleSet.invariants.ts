import { gapRules, thresholds } from '@geflecht/domain'
import { shownTerm } from '../fact/shownTerm.ts'
import { invariant } from '../log/invariant.ts'

const ruleIds = new Set<string>(gapRules.map(({ id }) => id))

export const ruleSetInvariants = [
  invariant(null, 'ruleSet', ({ subject }, draft) =>
    ['network', 'territory'].includes(draft.conceptOf(subject) ?? '')
      ? null
      : {
          en: 'Rules are set for a network or a territory.',
          de: 'Regeln werden für ein Netzwerk oder ein Gebiet festgelegt.',
          field: 'subject',
        },
  ),
  invariant(null, 'ruleSet', ({ id, subject }, draft) =>
    [...draft.referring('ruleSet', 'subject', subject)].some((other) => other.id !== id)
      ? {
          en: 'Rules are set there already; change those.',
          de: 'Dort sind bereits Regeln festgelegt. Ändern Sie diese.',
          field: 'subject',
        }
      : null,
  ),
  invariant(null, 'ruleSet', ({ off, on }) => {
    const unknown = [...off, ...on].find((id) => !ruleIds.has(id))
    if (unknown !== undefined)
      return {
        en: `${shownTerm(unknown)} is not a rule; rules are named G01 to G30.`,
        de: 'Eine der genannten Regeln gibt es nicht. Sie heißen G01 bis G30.',
        field: off.some((id) => id === unknown) ? 'off' : 'on',
      }
    return off.some((id) => on.includes(id))
      ? {
          en: 'A rule is either switched off or on, not both.',
          de: 'Eine Regel ist entweder aus- oder eingeschaltet. Beides zugleich geht nicht.',
          field: 'on',
        }
      : null
  }),
  ...thresholds.map(({ key, least, most }) =>
    invariant(null, 'ruleSet', (set) => {
      const value = set[key]
      return value === null || (value >= least && value <= most)
        ? null
        : {
            en: `This number lies between ${least} and ${most}.`,
            de: `Diese Zahl liegt zwischen ${least} und ${most}.`,
            field: key,
          }
    }),
  ),
  invariant(null, 'ruleSet', ({ warningDays, urgentDays }) =>
    warningDays !== null && urgentDays !== null && urgentDays > warningDays
      ? {
          en: 'What is urgent comes within the warning.',
          de: 'Dringend wird es erst innerhalb der Vorwarnung. Wählen Sie höchstens deren Tage.',
          field: 'urgentDays',
        }
      : null,
  ),
]
