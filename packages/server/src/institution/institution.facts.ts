import type { CarrierKind } from '@geflecht/domain'
import { countOrNone, flag, ref, refOrNone, refs, term, text, textOrNone } from '../fact/column.ts'
import { validityColumns } from '../fact/validity.columns.ts'

export const institutionColumns = {
  name: textOrNone(),
  legalName: textOrNone(),
  type: term(),
  sector: term(),
  carrierKind: term<CarrierKind>(),
  territory: ref('territory'),
  serviceArea: refs('territory'),
  parent: refOrNone('institution'),
  carrier: refOrNone('institution'),
  successor: refOrNone('institution'),
  anonymous: flag(),
  isPublic: flag(),
  contactMailbox: textOrNone(),
  contactPhone: textOrNone(),
  contactUrl: textOrNone(),
  capacity: countOrNone(),
  ...validityColumns,
}

export const professionPresenceColumns = { institution: ref('institution'), profession: term(), ...validityColumns }

export const projectColumns = {
  name: text(),
  territory: refOrNone('territory'),
  lead: refOrNone('institution'),
  partners: refs('institution'),
  ...validityColumns,
}
