import { byKey, type Term } from '../language/index.ts'

/** Why a measure has no value: what it is computed from is not there. Never that something does not exist outside of what is documented. */
const reasons = [
  {
    key: 'noInstitutions',
    de: 'Auf diesen Tag ist keine Institution als mitwirkend dokumentiert.',
    en: 'No institution is documented in the circle on this day.',
  },
  { key: 'fewerThanTwo', de: 'Dafür braucht es mindestens zwei Institutionen.', en: 'It takes at least two institutions.' },
  { key: 'fewerThanThree', de: 'Dafür braucht es mindestens drei Institutionen.', en: 'It takes at least three institutions.' },
  { key: 'noTies', de: 'Es ist keine Verbindung der gewählten Art dokumentiert.', en: 'No tie of the chosen kinds is documented.' },
  {
    key: 'noPairsOfTies',
    de: 'Für keine Institution sind zwei Verbindungen der gewählten Art dokumentiert.',
    en: 'There is no institution for which two ties of the chosen kinds are documented.',
  },
  {
    key: 'smallParts',
    de: 'Kein zusammenhängender Teil hat mindestens drei Institutionen.',
    en: 'No connected part has at least three institutions.',
  },
  {
    key: 'oneSector',
    de: 'Alle Mitwirkenden gehören zu demselben Sektor.',
    en: 'All institutions of the circle belong to the same sector.',
  },
  {
    key: 'alike',
    de: 'Alle haben gleich viele Verbindungen; ein Kern hebt sich nicht ab.',
    en: 'All have equally many ties; no core stands out.',
  },
  {
    key: 'noPeriphery',
    de: 'Wer gleich viele Verbindungen hat, steht zusammen; dann bliebe höchstens eine Institution am Rand, und ein Kern lässt sich nicht bestimmen.',
    en: 'Those with equally many ties stand together; at most one institution would then be left at the periphery, and no core can be told.',
  },
  { key: 'oneKind', de: 'Es ist nur eine Art von Verbindungen gewählt.', en: 'Only one kind of ties is chosen.' },
  {
    key: 'noCooperation',
    de: 'Unter den gewählten Verbindungen ist keine Kooperation, über die jemand eine Angabe gemacht hat.',
    en: 'Among the chosen ties there is no cooperation about which anybody has made a statement.',
  },
  {
    key: 'notBothStated',
    de: 'Über keine Kooperation haben beide Seiten eine Stufe angegeben.',
    en: 'There is no cooperation of which both sides have stated a level.',
  },
  { key: 'nothingCompared', de: 'Es ist nichts zum Vergleichen gewählt.', en: 'Nothing to compare with is chosen.' },
  {
    key: 'nothingVaries',
    de: 'In einem der beiden Bilder sind alle oder keine Paare verbunden; ein Vergleich sagt dann nichts.',
    en: 'In one of the two pictures all pairs or none are tied; a comparison then says nothing.',
  },
  {
    key: 'noTemplate',
    de: 'Für das Netzwerk gilt keine Erwartung an seine Zusammensetzung.',
    en: 'No expectation of who takes part applies to the network.',
  },
  {
    key: 'nothingOwed',
    de: 'Von den Mitwirkenden wird nach den Angaben keine Vereinbarung nach § 8a Abs. 4 SGB VIII verlangt.',
    en: 'By what is documented no agreement under s. 8a(4) SGB VIII is required of the circle.',
  },
  {
    key: 'noHandoverExpected',
    de: 'Zwischen den Mitwirkenden wird kein Meldeweg erwartet.',
    en: 'No handover is expected within the circle.',
  },
  {
    key: 'noTieOfItsOwn',
    de: 'Für diese Institution ist keine Verbindung der gewählten Art dokumentiert.',
    en: 'No tie of the chosen kinds is documented for this institution.',
  },
  {
    key: 'noCapacity',
    de: 'Die Institution hat nicht angegeben, wie viele verbindliche Verbindungen sie pflegen kann.',
    en: 'The institution has not stated how many binding ties it can keep up.',
  },
  {
    key: 'capacityOfNone',
    de: 'Die Institution hat angegeben, dass sie keine verbindlichen Verbindungen pflegen kann (0); dagegen lässt sich keine Auslastung berechnen.',
    en: 'The institution has stated that it can keep up no binding ties (0); no load can be computed against that.',
  },
  {
    key: 'notConverged',
    de: 'Die Berechnung kommt in diesem Netzwerk nicht zu einem genauen Ergebnis.',
    en: 'The computation does not come to an exact result in this network.',
  },
] as const satisfies readonly Term[]

export type MeasureReasonKey = (typeof reasons)[number]['key']
export const measureReasons: readonly Term[] = reasons
export const measureReasonByKey = byKey(measureReasons)
