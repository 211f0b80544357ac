import type { LaterWords } from '../words.ts'

export const welcome: LaterWords['welcome'] = {
  title: 'Set up your account',
  intro: 'Welcome to Geflecht. Say how you want to be called and choose a password; then you are signed in.',
  noToken: 'This page opens with the link of your invitation.',
  name: 'Display name',
  nameHelp: 'Best a function, for example “Head of Kita Sonnenblume”. Others see by it who changed something.',
  passwordHelp: 'At least 12 characters.',
  submit: 'Set up the account',
}
