import { institutionTypeByKey, localObligations, mostOfLocalGroup, networkKindByKey } from '@geflecht/domain'
import { shownTerm } from '../fact/shownTerm.ts'
import { invariant } from '../log/invariant.ts'

export const localGroupInvariants = [
  invariant(null, 'localGroup', ({ subject }, draft) =>
    ['network', 'territory'].includes(draft.conceptOf(subject) ?? '')
      ? null
      : {
          en: 'Groups are laid down for a network or a territory.',
          de: 'Gruppen werden für ein Netzwerk oder ein Gebiet festgelegt.',
          field: 'subject',
        },
  ),
  invariant(null, 'localGroup', ({ anyOf }) => {
    if (anyOf.length === 0)
      return {
        en: 'At least one institution type counts as the group.',
        de: 'Wählen Sie mindestens eine Art von Einrichtung, die als diese Gruppe zählt.',
        field: 'anyOf',
      }
    const unknown = anyOf.find((key) => {
      const type = institutionTypeByKey.get(key)
      return !type || type.collective || type.venue
    })
    return unknown === undefined
      ? null
      : {
          en: `${shownTerm(unknown)} is no institution type that can belong to a network.`,
          de: 'Eine der genannten Arten gibt es nicht, oder sie kann keinem Netzwerk angehören.',
          field: 'anyOf',
        }
  }),
  invariant(null, 'localGroup', ({ minCount }) =>
    minCount >= 1 && minCount <= mostOfLocalGroup
      ? null
      : {
          en: `This number lies between 1 and ${mostOfLocalGroup}.`,
          de: `Diese Zahl liegt zwischen 1 und ${mostOfLocalGroup}.`,
          field: 'minCount',
        },
  ),
  invariant(null, 'localGroup', ({ obligation }) =>
    localObligations.includes(obligation)
      ? null
      : {
          en: `${shownTerm(obligation)} does not say how strongly a group is wanted.`,
          de: 'Eine Gruppe muss oder soll dabei sein, oder sie wird empfohlen.',
          field: 'obligation',
        },
  ),
  invariant(null, 'localGroup', ({ networkKinds }) => {
    const unknown = networkKinds.find((key) => !networkKindByKey.has(key))
    return unknown === undefined
      ? null
      : {
          en: `${shownTerm(unknown)} is not a kind of network.`,
          de: 'Eine der genannten Arten von Netzwerken gibt es nicht.',
          field: 'networkKinds',
        }
  }),
  invariant(null, 'localGroup', ({ networkKinds, subject }, draft) =>
    networkKinds.length > 0 && draft.conceptOf(subject) === 'network'
      ? {
          en: 'A network lays down groups for itself, not for kinds of networks.',
          de: 'Ein Netzwerk legt Gruppen nur für sich selbst fest.',
          field: 'networkKinds',
        }
      : null,
  ),
  invariant(null, 'localGroup', ({ documentUrl }) =>
    documentUrl === null || /^https?:\/\/\S+$/.test(documentUrl)
      ? null
      : {
          en: 'This is not a web address; it begins with https://.',
          de: 'Das ist keine Webadresse. Sie beginnt mit https://.',
          field: 'documentUrl',
        },
  ),
]
