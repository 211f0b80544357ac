import { institutionTypes } from '@geflecht/domain'
import { beginning } from '../fact/beginning.ts'
import type { RequestContext } from '../graphql/context.ts'
import { does, inContext, root, takes } from '../graphql/field.ts'
import { decidedByCommand } from '../graphql/policy.ts'
import { Refused } from '../log/refusal.ts'
import { carryOut, changeThing, entered, found, foundAll, newKey, resultOf, tailOf } from '../mutation/index.ts'
import {
  addInstitution,
  changePublicContact,
  closeInstitution,
  describeInstitution,
  endProfession,
  hideInstitution,
  moveInstitution,
  nameProfession,
  publishInstitution,
  reclassifyInstitution,
  renameInstitution,
} from './institution.commands.ts'
import {
  AddInstitutionInput,
  ChangePublicContactInput,
  CloseInstitutionInput,
  DescribeInstitutionInput,
  EndProfessionInput,
  HideInstitutionInput,
  MoveInstitutionInput,
  NameProfessionInput,
  PublishInstitutionInput,
  ReclassifyInstitutionInput,
  RenameInstitutionInput,
} from './institution.inputs.ts'
import { mayAddInstitution } from './institution.policy.ts'
import { Institution } from './institution.type.ts'
import { presenceOf } from './presence.ts'

const InstitutionResult = resultOf('Institution', () => Institution)

const itself = 'Who speaks for the institution may, or who coordinates it.'
const coordination = 'Who coordinates the institution may; whoever speaks for it proposes the change.'

@root()
export class InstitutionMutations {
  @does(() => InstitutionResult, decidedByCommand, 'Adds an institution. Who coordinates its territory may, or a network for that place.')
  addInstitution(
    @takes('input', () => AddInstitutionInput, 'What is known of it.') input: AddInstitutionInput,
    @inContext() context: RequestContext,
  ) {
    return carryOut(context, {
      command: 'addInstitution',
      whoMay: 'Who coordinates its territory may, or a network for that place.',
      fields: { validFrom: 'since', validFromPrecision: 'sincePrecision' },
      may: (rights, draft) => mayAddInstitution(rights, draft, { territory: found(draft, rights, 'territory', input.territory) }),
      decide: (draft, rights) => {
        const { name, type, territory } = input
        foundAll(draft, rights, 'territory', input.serviceArea ?? [])
        foundAll(draft, rights, 'institution', [input.parent, input.carrier])
        return addInstitution(draft, {
          key: newKey(draft, 'institution', `inst.${tailOf(territory)}`, input.anonymous ? type : (name ?? '')),
          name: name ?? null,
          legalName: input.legalName ?? null,
          type,
          sector: input.sector ?? sectorOfType(type),
          carrierKind: input.carrierKind ?? 'UNBEKANNT',
          territory,
          serviceArea: input.serviceArea ?? [],
          parent: input.parent ?? null,
          carrier: input.carrier ?? null,
          successor: null,
          anonymous: input.anonymous ?? false,
          isPublic: input.isPublic ?? false,
          contactMailbox: input.contactMailbox ?? null,
          contactPhone: input.contactPhone ?? null,
          contactUrl: input.contactUrl ?? null,
          latitude: null,
          longitude: null,
          capacity: input.capacity ?? null,
          qualityReviewedOn: null,
          ...beginning(input.since, input.sincePrecision),
          provenance: entered(draft, rights, found(draft, rights, 'territory', territory), context.today),
        })
      },
    })
  }

  @does(() => InstitutionResult, decidedByCommand, `Gives an institution another name. ${itself} An anonymous one has none.`)
  renameInstitution(
    @takes('input', () => RenameInstitutionInput, 'Which one, and its new name.') { name, ...input }: RenameInstitutionInput,
    @inContext() context: RequestContext,
  ) {
    return changeThing(context, input, {
      concept: 'institution',
      command: 'renameInstitution',
      change: (draft, { key }) => renameInstitution(draft, { key, name }),
    })
  }

  @does(() => InstitutionResult, decidedByCommand, `Says what kind of institution it is. ${coordination}`)
  reclassifyInstitution(
    @takes('input', () => ReclassifyInstitutionInput, 'Which one, and its type.') { type, sector, ...input }: ReclassifyInstitutionInput,
    @inContext() context: RequestContext,
  ) {
    return changeThing(context, input, {
      concept: 'institution',
      command: 'reclassifyInstitution',
      change: (draft, { key }) => reclassifyInstitution(draft, { key, type, sector: sector ?? sectorOfType(type) }),
    })
  }

  @does(() => InstitutionResult, decidedByCommand, `Seats an institution in another territory. ${coordination}`)
  moveInstitution(
    @takes('input', () => MoveInstitutionInput, 'Which one, and where it is seated now.') input: MoveInstitutionInput,
    @inContext() context: RequestContext,
  ) {
    return changeThing(context, input, {
      concept: 'institution',
      command: 'moveInstitution',
      change: (draft, { key }, rights) => {
        const { territory, latitude, longitude } = input
        const place = found(draft, rights, 'territory', territory)
        if (!mayAddInstitution(rights, draft, { territory: place })) throw Refused.because(key, outOfReach)
        moveInstitution(draft, { key, territory, latitude: latitude ?? null, longitude: longitude ?? null })
      },
    })
  }

  @does(() => InstitutionResult, decidedByCommand, `Says more, or something else, of an institution. ${itself}`)
  describeInstitution(
    @takes('input', () => DescribeInstitutionInput, 'Which one, and what is said of it.') input: DescribeInstitutionInput,
    @inContext() context: RequestContext,
  ) {
    const { key, version, carrierKind, ...said } = input
    return changeThing(
      context,
      { key, version },
      {
        concept: 'institution',
        command: 'describeInstitution',
        change: (draft, _, rights) => {
          foundAll(draft, rights, 'territory', said.serviceArea ?? [])
          foundAll(draft, rights, 'institution', [said.parent, said.carrier])
          const kind = carrierKind === null ? 'UNBEKANNT' : carrierKind
          describeInstitution(draft, { key, ...said, carrierKind: kind, serviceArea: asNamed(said.serviceArea) })
        },
      },
    )
  }

  @does(() => InstitutionResult, decidedByCommand, `Says how the public reaches an institution. ${itself}`)
  changePublicContact(
    @takes('input', () => ChangePublicContactInput, 'Which one, and how it is reached.') input: ChangePublicContactInput,
    @inContext() context: RequestContext,
  ) {
    return changeThing(context, input, {
      concept: 'institution',
      command: 'changePublicContact',
      fields: { contactMailbox: 'mailbox', contactPhone: 'phone', contactUrl: 'url' },
      change: (draft, { key }) =>
        changePublicContact(draft, { key, contactMailbox: input.mailbox, contactPhone: input.phone, contactUrl: input.url }),
    })
  }

  @does(() => InstitutionResult, decidedByCommand, `Lets everybody see an institution. ${coordination}`)
  publishInstitution(
    @takes('input', () => PublishInstitutionInput, 'Which one.') input: PublishInstitutionInput,
    @inContext() context: RequestContext,
  ) {
    return changeThing(context, input, {
      concept: 'institution',
      command: 'publishInstitution',
      change: (draft, { key }) => publishInstitution(draft, { key }),
    })
  }

  @does(() => InstitutionResult, decidedByCommand, `Lets only those with a right see an institution. ${coordination}`)
  hideInstitution(
    @takes('input', () => HideInstitutionInput, 'Which one.') input: HideInstitutionInput,
    @inContext() context: RequestContext,
  ) {
    return changeThing(context, input, {
      concept: 'institution',
      command: 'hideInstitution',
      change: (draft, { key }) => hideInstitution(draft, { key }),
    })
  }

  @does(() => InstitutionResult, decidedByCommand, `Ends an institution; an undo opens it again. ${coordination}`)
  closeInstitution(
    @takes('input', () => CloseInstitutionInput, 'Which one, when, and who carries on.') input: CloseInstitutionInput,
    @inContext() context: RequestContext,
  ) {
    const { lastDay, successor = null } = input
    return changeThing(context, input, {
      concept: 'institution',
      command: 'closeInstitution',
      fields: { validTo: 'lastDay' },
      change: (draft, { key }, rights) => {
        foundAll(draft, rights, 'institution', [successor])
        closeInstitution(draft, { key, lastDay, successor })
      },
    })
  }

  @does(() => InstitutionResult, decidedByCommand, `Says that a profession works at an institution. ${itself}`)
  nameProfession(
    @takes('input', () => NameProfessionInput, 'Which one, and the profession.') input: NameProfessionInput,
    @inContext() context: RequestContext,
  ) {
    const { institution, profession, since } = input
    return changeThing(
      context,
      { key: institution },
      {
        concept: 'institution',
        command: 'nameProfession',
        fields: { validFrom: 'since' },
        change: (draft, { id, key }, rights) => {
          if (presenceOf(draft, key, profession)) throw Refused.because(key, alreadyNamed)
          nameProfession(draft, {
            key: newKey(draft, 'professionPresence', `pres.${tailOf(key)}`, tailOf(profession)),
            institution: key,
            profession,
            ...beginning(since, null),
            provenance: entered(draft, rights, id, context.today),
          })
          return id
        },
      },
    )
  }

  @does(() => InstitutionResult, decidedByCommand, `Says that a profession no longer works at an institution. ${itself}`)
  endProfession(
    @takes('input', () => EndProfessionInput, 'Which one, and the profession.') input: EndProfessionInput,
    @inContext() context: RequestContext,
  ) {
    const { institution, profession, lastDay } = input
    return changeThing(
      context,
      { key: institution },
      {
        concept: 'institution',
        command: 'endProfession',
        fields: { validTo: 'lastDay' },
        change: (draft, { key }) => endProfession(draft, { institution: key, profession, lastDay: lastDay ?? context.today }),
      },
    )
  }
}

const outOfReach = {
  en: 'The place lies outside of what you coordinate; who coordinates both places can move the institution.',
  de: 'Das Gebiet liegt außerhalb Ihrer Koordination. Die Einrichtung verlegen kann, wer für beide Gebiete zuständig ist.',
  field: 'territory',
}

const alreadyNamed = {
  en: 'This profession is already named at the institution.',
  de: 'Diese Profession ist bei der Einrichtung bereits genannt.',
  field: 'profession',
}

/** A list given as null is emptied, one that is left out stays. */
const asNamed = <T>(list: readonly T[] | null | undefined): readonly T[] | undefined => (list === null ? [] : list)

/** The sector of a type; for a type that is none the rule about types says so. */
const sectorOfType = (type: string): string => institutionTypes.find(({ key }) => key === type)?.sector ?? 'sonstige'
