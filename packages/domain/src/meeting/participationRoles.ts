import { byKey, type Term } from '../language/index.ts'

/** In which role an institution took part in a meeting. */
export interface ParticipationRole extends Term {
  /** Counts as attendance; to speak, to greet or to be named does not. */
  readonly attends: boolean
}

const entries = [
  { key: 'VERTRETEN', de: 'vertreten', en: 'represented', attends: true },
  { key: 'KOORDINATION', de: 'Koordination', en: 'coordination', attends: true },
  { key: 'FACHVORTRAG', de: 'Fachvortrag', en: 'expert talk', attends: false },
  { key: 'IMPULSVORTRAG', de: 'Impulsvortrag', en: 'opening talk', attends: false },
  { key: 'GRUSSWORT', de: 'Grußwort', en: 'welcome address', attends: false },
  { key: 'REDE', de: 'Rede', en: 'speech', attends: false },
  { key: 'FAZIT', de: 'Fazit', en: 'closing remarks', attends: false },
  { key: 'GASTGEBER', de: 'gastgebend', en: 'host', attends: true },
  { key: 'EINLADEND', de: 'einladend', en: 'inviting', attends: true },
  { key: 'GENANNT', de: 'im Bericht genannt', en: 'named in the report', attends: false },
] as const satisfies readonly ParticipationRole[]

export type ParticipationRoleKey = (typeof entries)[number]['key']

/** The roles of participation. */
export const participationRoles: readonly (ParticipationRole & { readonly key: ParticipationRoleKey })[] = entries

export const participationRoleByKey = byKey<ParticipationRole>(participationRoles)
