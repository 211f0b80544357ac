import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, type GraphQLInputObjectType, isInputObjectType, isNonNullType, validate } from 'graphql'
import { describe, expect, test } from 'vitest'
import { laterDe } from '../shell/words/later/de.ts'
import { verbDocument } from './verbDocument.ts'
import { verbs } from './verbs.ts'

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../../../schema.graphql'), 'utf8'))
const mutations = schema.getMutationType()!.getFields()
const inputOf = (name: string): GraphQLInputObjectType => {
  const { type } = mutations[name]!.args[0]!
  const bare = isNonNullType(type) ? type.ofType : type
  if (!isInputObjectType(bare)) throw new Error(`${name} takes no input`)
  return bare
}

describe('Each verb that is a form', () => {
  for (const verb of verbs) {
    test(`${verb.name} fits the schema: its document, its fields, and all that is required`, () => {
      expect(validate(schema, verbDocument(verb))).toEqual([])
      const fields = inputOf(verb.name).getFields()
      const place = verb.name === 'draftAgreement' ? [] : [verb.place ?? 'key']
      const given = [...place, ...(verb.versioned ? ['version'] : []), ...verb.fields.map(({ name }) => name)]
      expect(Object.keys(fields)).toEqual(expect.arrayContaining(given))
      const lacking = Object.values(fields).filter(({ name, type }) => isNonNullType(type) && !given.includes(name) && !verb.input)
      expect(lacking.map(({ name }) => name)).toEqual([])
      const optional = verb.fields.filter(
        ({ name, required, as }) =>
          isNonNullType(fields[name]!.type) &&
          !required &&
          as !== 'yes' &&
          !(typeof as === 'object' && ('several' in as || 'things' in as)),
      )
      expect(optional.map(({ name }) => name)).toEqual([])
    })
    test(`${verb.name} has words for itself and its fields`, () => {
      expect(Object.keys(laterDe.verbs)).toContain(verb.name)
      expect(Object.keys(laterDe.fields)).toEqual(expect.arrayContaining(verb.fields.map(({ name, label }) => label ?? name)))
      expect(Object.keys(laterDe.history.commands)).toContain(verb.name)
    })
  }
})

/** Mutations that are done elsewhere than in a form of this kind, by whom. */
const elsewhere: Readonly<Record<string, readonly string[]>> = {
  'forms of their own': [
    'claimCooperation',
    'assignGap',
    'setGapDueDate',
    'linkGap',
    'acceptGap',
    'confirmAbsent',
    'markNotApplicable',
    'withdrawRuling',
  ],
  'buttons of the gap, the discussion and the history': [
    'takeGap',
    'releaseGap',
    'reopenGap',
    'writeComment',
    'answerComment',
    'editComment',
    'deleteComment',
    'resolveThread',
    'reopenThread',
    'undo',
    'redo',
    'restoreVersion',
  ],
  'the view of one’s own work': [
    'acceptProposal',
    'declineProposal',
    'proposeChange',
    'withdrawProposal',
    'readNotifications',
    'setDigest',
  ],
  'the account': [
    'createToken',
    'revokeToken',
    'renewCalendarFeed',
    'withdrawCalendarFeed',
    'inviteAccount',
    'grantRole',
    'revokeRole',
    'closeAccount',
    'renameAccount',
  ],
  'saved views and stories': [
    'saveView',
    'changeSavedView',
    'drawSavedView',
    'removeSavedView',
    'restoreSavedView',
    'writeStory',
    'changeStory',
    'removeStory',
    'restoreStory',
  ],
  'part of another form': ['addClause', 'dropClause', 'withdrawParticipation'],
  'the sources of a thing': ['confirmFact'],
}

test('every mutation of the schema can be reached from the screen, or is said not to be', () => {
  const known = new Set([...verbs.map(({ name }) => name), ...Object.values(elsewhere).flat()])
  expect(Object.keys(mutations).filter((name) => !known.has(name))).toEqual([])
})
