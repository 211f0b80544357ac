import type { LaterWords } from '../words.ts'

export const accounts: LaterWords['accounts'] = {
  title: 'Accounts and roles',
  intro: 'Who works here, and as what. You see what lies within your scope.',
  invite: 'Invite',
  inviteText: 'Whoever is invited gets a link to set up the account. It is valid for seven days and only once.',
  inviteSend: 'Send the invitation',
  invitedMail: (name) => `The invitation for ${name} is on its way.`,
  invitedLink: (name) => `Nothing is sent from here. Give ${name} this link; it is shown only now.`,
  grant: 'Give a role',
  revoke: 'Take away',
  given: (date, by) => `since ${date}${by ? `, given by ${by}` : ''}`,
  everywhere: 'everywhere',
  role: 'Role',
  roleMeans: {
    PARTNER: 'Speaks for an institution: keeps its statements and proposes everything else.',
    COORDINATOR: 'Edits a network, or all networks of a territory.',
    ANALYST: 'Reads everything for analyses, without names of persons; changes nothing.',
    ADMIN: 'May do everything, also set up accounts and give roles.',
  },
  forInstitution: 'For which institution',
  forInstitutionHelp: 'Only with the role institution.',
  forNetwork: 'For which network',
  forNetworkHelp: 'Only with the role coordination; a whole territory can be chosen instead.',
  forTerritory: 'For which territory',
}
