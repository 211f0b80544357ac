import { Agreement } from '../agreement/index.ts'
import { Cooperation } from '../cooperation/index.ts'
import type { AnyRow } from '../fact/column.ts'
import type { RequestContext } from '../graphql/context.ts'
import { notFound } from '../graphql/fault.ts'
import { does, inContext, root, takes, unionType } from '../graphql/field.ts'
import { decidedByCommand } from '../graphql/policy.ts'
import { factOfPublicId } from '../graphql/subject.ts'
import { Handover } from '../handover/index.ts'
import { FunctionContact, Institution } from '../institution/index.ts'
import type { Draft } from '../log/draft.ts'
import { Refused as Refusing } from '../log/refusal.ts'
import { Meeting, Participation } from '../meeting/index.ts'
import { carryOut, EditConflict, found, Refused, reportedBy } from '../mutation/index.ts'
import { Need } from '../need/need.type.ts'
import { Body, CoordinationMandate, Membership, Network } from '../network/index.ts'
import type { Rights } from '../rights/rights.ts'
import { verbs } from '../rights/verbs.ts'
import { confirmFact } from '../source/source.commands.ts'
import { ConfirmFactInput } from './confirmation.inputs.ts'
import { confirmerOf } from './confirmer.ts'

const ConfirmFactResult = unionType(
  'ConfirmFactResult',
  'What became of what was asked: the fact as it stands now, a conflict with what others did, or why it was refused.',
  () => [
    Institution,
    FunctionContact,
    Network,
    Body,
    CoordinationMandate,
    Membership,
    Meeting,
    Participation,
    Agreement,
    Cooperation,
    Handover,
    Need,
    EditConflict,
    Refused,
  ],
)

@root()
export class ConfirmationMutations {
  @does(
    () => ConfirmFactResult,
    decidedByCommand,
    'Says that a fact still holds: it rests on the word of the writer’s institution or network from then on, with the day. Who may change or answer it may.',
  )
  confirmFact(
    @takes('input', () => ConfirmFactInput, 'Which one, and when it was looked at.') input: ConfirmFactInput,
    @inContext() context: RequestContext,
  ) {
    const day = input.day ?? context.today
    return carryOut(context, {
      command: 'confirmFact',
      whoMay: '`viewerMay` of the thing names what you may do with it.',
      may: (rights, draft) => {
        const fact = seen(draft, rights, input.id)
        const may = verbs[draft.conceptOf(fact.id)!]?.confirmFact as ((...asked: unknown[]) => boolean) | undefined
        return may?.(rights, draft, fact) ?? false
      },
      decide: (draft, rights) => {
        const fact = seen(draft, rights, input.id)
        if (day > context.today) throw Refusing.because(fact.key, notYet)
        const [rest] = reportedBy(draft, confirmerOf(draft, rights, fact), day)
        confirmFact(draft, { concept: draft.conceptOf(fact.id)!, key: fact.key, source: rest!.source, day })
        return fact.id
      },
    })
  }
}

/** The fact behind an opaque id, as far as the viewer may see it. */
const seen = (draft: Draft, rights: Rights, publicId: string): AnyRow => {
  const id = factOfPublicId(publicId)
  const fact = id === null ? null : draft.fact(id)
  if (fact === null) throw notFound('fact with the id', publicId, 'Take ids from earlier answers.')
  found(draft, rights, draft.conceptOf(fact.id)!, fact.key)
  return fact
}

const notYet = {
  en: 'A fact is confirmed on a day that has been.',
  de: 'Bestätigen lässt sich nur, was bis heute geprüft wurde. Wählen Sie einen Tag, der schon war.',
  field: 'day',
}
