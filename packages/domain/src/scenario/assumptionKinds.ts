import { byKey, type Label, type Term } from '../language/index.ts'
import type { Assumption } from './assumption.ts'

/** The parts of an assumption, in the order in which they are written and asked for. */
export const assumptionParts = [
  'institutions',
  'network',
  'territory',
  'type',
  'agreementKind',
  'level',
  'day',
  'thing',
] as const satisfies readonly (keyof Assumption)[]
export type AssumptionPart = (typeof assumptionParts)[number]

/** A kind of assumption: what it changes, and of which parts it is made. */
export interface AssumptionKindEntry extends Term {
  /** What exactly is assumed, and what is not. */
  readonly means: Label
  readonly needs: readonly AssumptionPart[]
  readonly may: readonly AssumptionPart[]
  /** How many institutions it names. */
  readonly institutions: readonly [least: number, most: number]
}

/** Parties of one agreement, or guests of one meeting, at most. */
const many = 200

const entries = [
  {
    key: 'ADD_TIE',
    de: 'Kooperation besteht',
    en: 'A cooperation exists',
    means: {
      de: 'Beide Institutionen geben eine Kooperation auf der genannten Stufe an (ohne Angabe Stufe 2).',
      en: 'Both institutions state a cooperation of the given level (level 2 when none is given).',
    },
    needs: ['institutions'],
    may: ['level', 'network'],
    institutions: [2, 2],
  },
  {
    key: 'REMOVE_TIE',
    de: 'Kooperation fällt weg',
    en: 'A cooperation falls away',
    means: {
      de: 'Alle Kooperationen zwischen den beiden Institutionen fallen weg, mit dem, was sie darüber angeben.',
      en: 'All cooperations between the two institutions fall away, with what they state about them.',
    },
    needs: ['institutions'],
    may: [],
    institutions: [2, 2],
  },
  {
    key: 'ADD_AGREEMENT',
    de: 'Vereinbarung gilt',
    en: 'An agreement is in force',
    means: {
      de: 'Eine Vereinbarung der genannten Art ist zwischen den Institutionen unterschrieben und in Kraft, ohne Ende und mit allen Inhalten, die diese Art verlangt.',
      en: 'An agreement of the given kind is signed and in force between the institutions, without an end and with every clause that the kind asks for.',
    },
    needs: ['institutions', 'agreementKind'],
    may: ['network'],
    institutions: [2, many],
  },
  {
    key: 'REMOVE_AGREEMENT',
    de: 'Vereinbarung fällt weg',
    en: 'An agreement falls away',
    means: {
      de: 'Die Vereinbarung gibt es nicht mehr; was auf ihr beruht, bleibt ohne sie bestehen.',
      en: 'The agreement is gone; what rests on it stays without it.',
    },
    needs: ['thing'],
    may: [],
    institutions: [0, 0],
  },
  {
    key: 'ADD_INSTITUTION',
    de: 'Institution kommt dazu',
    en: 'An institution is added',
    means: {
      de: 'Eine Institution dieser Art ist im Gebiet tätig (ohne Angabe im Gebiet des Netzwerks); ist ein Netzwerk genannt, wirkt sie dort mit. Ihr Schlüssel beginnt mit inst.assumed. Wer sie trägt, bleibt offen.',
      en: 'An institution of the type works in the territory (that of the network when none is given); where a network is named, it joins it. Its key begins with inst.assumed. Who runs it stays open.',
    },
    needs: ['institutions', 'type'],
    may: ['territory', 'network'],
    institutions: [1, 1],
  },
  {
    key: 'REMOVE_INSTITUTION',
    de: 'Institution fällt weg',
    en: 'An institution is gone',
    means: {
      de: 'Die Institution gibt es nicht mehr, mit ihren Mitgliedschaften, Teilnahmen, Aufträgen, Kooperationen, Meldewegen und Funktionen; eine Vereinbarung bleibt nur, wenn zwei andere Parteien sie tragen.',
      en: 'The institution is gone, with its memberships, attendances, mandates, cooperations, hand-overs and functions; an agreement stays only where two other parties hold it.',
    },
    needs: ['institutions'],
    may: [],
    institutions: [1, 1],
  },
  {
    key: 'ADD_MEMBERSHIP',
    de: 'Institution wirkt mit',
    en: 'An institution joins',
    means: {
      de: 'Die Institution wird aktives Mitglied. In einem Netzwerk, das keine Mitgliedschaften führt, gilt sie als beim letzten Treffen vertreten.',
      en: 'The institution becomes an active member. In a network that keeps no memberships it counts as represented at the last meeting.',
    },
    needs: ['institutions'],
    may: ['network'],
    institutions: [1, 1],
  },
  {
    key: 'REMOVE_MEMBERSHIP',
    de: 'Institution scheidet aus',
    en: 'An institution leaves',
    means: {
      de: 'Die Mitgliedschaft endet. In einem Netzwerk, das keine Mitgliedschaften führt, gilt die Institution als bei keinem Treffen vertreten.',
      en: 'The membership ends. In a network that keeps no memberships the institution counts as represented at no meeting.',
    },
    needs: ['institutions'],
    may: ['network'],
    institutions: [1, 1],
  },
  {
    key: 'ADD_COORDINATION',
    de: 'Koordination ist übertragen',
    en: 'Coordination is mandated',
    means: { de: 'Die Institution hat die Koordination des Netzwerks.', en: 'The institution hosts the coordination of the network.' },
    needs: ['institutions'],
    may: ['network'],
    institutions: [1, 1],
  },
  {
    key: 'REMOVE_COORDINATION',
    de: 'Koordination entfällt',
    en: 'Coordination ends',
    means: {
      de: 'Die Institution hat die Koordination des Netzwerks nicht mehr.',
      en: 'The institution no longer hosts the coordination of the network.',
    },
    needs: ['institutions'],
    may: ['network'],
    institutions: [1, 1],
  },
  {
    key: 'ADD_HANDOVER',
    de: 'Meldeweg ist beschrieben',
    en: 'A hand-over is described',
    means: {
      de: 'Von der ersten zur zweiten Institution ist ein Meldeweg vollständig festgelegt, mit Rückmeldung und einer rund um die Uhr erreichbaren Funktion samt Vertretung.',
      en: 'A hand-over from the first to the second institution is laid down completely, with feedback and a function that can be reached around the clock and has a deputy.',
    },
    needs: ['institutions'],
    may: ['network'],
    institutions: [2, 2],
  },
  {
    key: 'REMOVE_HANDOVER',
    de: 'Meldeweg fällt weg',
    en: 'A hand-over falls away',
    means: { de: 'Der Meldeweg ist nicht mehr beschrieben.', en: 'The hand-over is no longer described.' },
    needs: ['thing'],
    may: [],
    institutions: [0, 0],
  },
  {
    key: 'ADD_MEETING',
    de: 'Treffen hat stattgefunden',
    en: 'A meeting was held',
    means: {
      de: 'Ein Netzwerktreffen hat an dem Tag stattgefunden, der nicht nach dem betrachteten Tag liegt; vertreten waren die genannten Institutionen, ohne Angabe alle, die im Netzwerk mitwirken.',
      en: 'A meeting of the network was held on the day, which is not after the day that is looked at; the named institutions were represented, when none is named all that belong to the network.',
    },
    needs: ['day'],
    may: ['institutions', 'network'],
    institutions: [0, many],
  },
  {
    key: 'REMOVE_MEETING',
    de: 'Treffen fällt weg',
    en: 'A meeting falls away',
    means: {
      de: 'Das Treffen hat nicht stattgefunden, und niemand war dort vertreten.',
      en: 'The meeting was not held, and nobody was represented there.',
    },
    needs: ['thing'],
    may: [],
    institutions: [0, 0],
  },
] as const satisfies readonly (AssumptionKindEntry & { key: string })[]

export type AssumptionKind = (typeof entries)[number]['key']

/** All kinds of assumptions, each addition before what takes the same away. */
export const assumptionKinds: readonly (AssumptionKindEntry & { key: AssumptionKind })[] = entries
export const assumptionKindByKey = byKey(assumptionKinds)
