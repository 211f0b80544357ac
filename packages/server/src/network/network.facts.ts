import type { BodyKind, MembershipRole, MembershipStatus, Visibility } from '@geflecht/domain'
import { count, countOrNone, decimalOrNone, flag, ref, refOrNone, refs, term, termOrNone, terms, text, textOrNone } from '../fact/column.ts'
import { validityColumns } from '../fact/validity.columns.ts'

export const programmeColumns = { name: text(), owner: ref('institution'), territory: ref('territory'), ...validityColumns }

export const networkColumns = {
  name: text(),
  kind: term(),
  territory: ref('territory'),
  areas: refs('territory'),
  programme: refOrNone('programme'),
  legalBasis: terms(),
  meetingsPerYearMin: count(),
  meetingsPerYearMax: countOrNone(),
  dormant: flag(),
  visibility: term<Visibility>(),
  publicUrl: textOrNone(),
  ...validityColumns,
}

export const bodyColumns = { network: ref('network'), kind: term<BodyKind>(), name: text(), ...validityColumns }

export const mandateColumns = {
  network: ref('network'),
  host: ref('institution'),
  functionTitle: text(),
  fte: decimalOrNone(),
  ...validityColumns,
}

export const membershipColumns = {
  network: ref('network'),
  institution: ref('institution'),
  body: refOrNone('body'),
  status: term<MembershipStatus>(),
  role: term<MembershipRole>(),
  representsProfession: termOrNone(),
  ...validityColumns,
}
