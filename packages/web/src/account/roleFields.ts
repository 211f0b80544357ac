import type { Label } from '@geflecht/domain'
import type { LaterWords } from '../shell/words/later/words.ts'
import type { Field, Values } from '../writing/form.ts'
import { textIn } from '../writing/form.ts'
import { grantRoleLabels } from './roleWords.ts'
import type { Viewer } from './viewer.documents.ts'

type Role = Viewer['grants'][number]['role']
type Scope = Viewer['grants'][number]['scope']

const roles = ['PARTNER', 'COORDINATOR', 'ANALYST', 'ADMIN'] as const satisfies readonly Role[]

/** The fields by which a role is chosen: what somebody may be, and the institution or the network or territory for which it holds. */
export const roleFields = (words: LaterWords['accounts'], label: (label: Label) => string, mayGiveAll: boolean): Field[] => [
  {
    name: 'role',
    label: words.role,
    required: true,
    control: {
      as: 'choice',
      all: true,
      of: roles
        .filter((role) => mayGiveAll || role === 'PARTNER')
        .map((role) => ({ value: role, label: label(grantRoleLabels[role]), help: words.roleMeans[role] })),
    },
  },
  {
    name: 'institution',
    label: words.forInstitution,
    help: words.forInstitutionHelp,
    asked: ({ role }) => role === 'PARTNER',
    control: { as: 'thing', what: 'institution' },
  },
  ...(mayGiveAll
    ? ([
        {
          name: 'network',
          label: words.forNetwork,
          help: words.forNetworkHelp,
          asked: ({ role }: Values) => role === 'COORDINATOR',
          control: { as: 'thing', what: 'network' },
        },
        {
          name: 'territory',
          label: words.forTerritory,
          asked: ({ role }: Values) => role === 'COORDINATOR',
          control: { as: 'thing', what: 'territory' },
        },
      ] as const)
    : []),
]

/** The role that was chosen, and where it holds. */
export function roleIn(values: Values): { role: Role; scope: Scope; key: string | null } {
  const role = roles.find((each) => each === values['role']) ?? 'PARTNER'
  if (role === 'PARTNER') return { role, scope: 'INSTITUTION', key: textIn(values, 'institution') }
  if (role !== 'COORDINATOR') return { role, scope: 'EVERYWHERE', key: null }
  const network = textIn(values, 'network')
  return network ? { role, scope: 'NETWORK', key: network } : { role, scope: 'TERRITORY', key: textIn(values, 'territory') }
}
