import type { Availability, CarrierKind } from '@geflecht/domain'
import { countOrNone, dayOrNone, decimalOrNone, flag, ref, refOrNone, refs, term, termOrNone, text, textOrNone } from '../fact/column.ts'
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
  latitude: decimalOrNone(),
  longitude: decimalOrNone(),
  capacity: countOrNone(),
  qualityReviewedOn: dayOrNone(),
  ...validityColumns,
}

export const professionPresenceColumns = { institution: ref('institution'), profession: term(), ...validityColumns }

export const functionContactColumns = {
  institution: ref('institution'),
  functionTitle: text(),
  mailbox: textOrNone(),
  phone: textOrNone(),
  availability: termOrNone<Availability>(),
  deputy: refOrNone('functionContact'),
  vacantSince: dayOrNone(),
  isPublic: flag(),
  ...validityColumns,
}

export const projectColumns = {
  name: text(),
  territory: refOrNone('territory'),
  lead: refOrNone('institution'),
  partners: refs('institution'),
  ...validityColumns,
}
