import type { Label } from '../language/index.ts'
import type { ReadingParagraphKind } from './paragraphs.ts'

/** The words of one kind of sentence. Placeholders in braces are filled with facts; `{n}` is the number of which it speaks. */
export interface ReadingSentence {
  readonly paragraph: ReadingParagraphKind
  /** Key of the question whose document answers it. */
  readonly question: string
  /** What it tells, for a stranger. */
  readonly meaning: string
  /** Said where the number is one; the usual words where it has none of its own. */
  readonly one?: Label
  readonly many: Label
}

const entries = {
  MEMBERS: {
    paragraph: 'AT_THE_TABLE',
    question: 'C18',
    meaning: 'How many institutions are members, and from how many sectors.',
    one: { de: 'Am {day} gehört {network} eine Institution an.', en: 'On {day}, one institution belongs to {network}.' },
    many: {
      de: 'Am {day} gehören {network} {n} Institutionen aus {sectors} an.',
      en: 'On {day}, {n} institutions from {sectors} belong to {network}.',
    },
  },
  ATTENDANTS: {
    paragraph: 'AT_THE_TABLE',
    question: 'C18',
    meaning: 'How many institutions have come to meetings, where no membership is documented.',
    one: {
      de: 'Wer {network} als Mitglied angehört, ist nicht dokumentiert; an den Treffen bis zum {day} hat eine Institution teilgenommen.',
      en: 'Who belongs to {network} as a member is not documented; one institution took part in its meetings up to {day}.',
    },
    many: {
      de: 'Wer {network} als Mitglied angehört, ist nicht dokumentiert; an den Treffen bis zum {day} haben {n} Institutionen aus {sectors} teilgenommen.',
      en: 'Who belongs to {network} as a member is not documented; {n} institutions from {sectors} took part in its meetings up to {day}.',
    },
  },
  NOBODY: {
    paragraph: 'AT_THE_TABLE',
    question: 'C18',
    meaning: 'That nobody who takes part is documented.',
    many: {
      de: 'Wer am {day} in {network} mitwirkt, ist nicht dokumentiert.',
      en: 'Who takes part in {network} on {day} is not documented.',
    },
  },
  COVERAGE: {
    paragraph: 'AT_THE_TABLE',
    question: 'C18',
    meaning: 'How many of the groups that the law expects are documented.',
    many: { de: 'Nach {citation} werden hier {n} Gruppen erwartet: {standing}.', en: '{citation} expects {n} groups here: {standing}.' },
  },
  NO_TEMPLATE: {
    paragraph: 'AT_THE_TABLE',
    question: 'C18',
    meaning: 'That no template says whom the law expects.',
    many: {
      de: 'Welche Gruppen das Gesetz in diesem Netzwerk erwartet, ist für diesen Tag nicht hinterlegt.',
      en: 'Which groups the law expects in this network is not recorded for this day.',
    },
  },
  GAPS: {
    paragraph: 'STANDS_OUT',
    question: 'C17',
    meaning: 'How many gaps are open, and how many of them are critical.',
    one: { de: 'Eine Lücke ist offen{critical}.', en: 'One gap is open{critical}.' },
    many: { de: '{n} Lücken sind offen{critical}.', en: '{n} gaps are open{critical}.' },
  },
  NO_GAPS: {
    paragraph: 'STANDS_OUT',
    question: 'C17',
    meaning: 'That no gap is open, as far as the viewer may see.',
    many: { de: 'Offene Lücken sind an diesem Tag nicht festgestellt.', en: 'No open gaps were found on this day.' },
  },
  FINDINGS: {
    paragraph: 'STANDS_OUT',
    question: 'C20',
    meaning: 'How many findings follow, three at most.',
    one: { de: 'Eines fällt auf.', en: 'One thing stands out.' },
    many: { de: '{n} Dinge fallen auf.', en: '{n} things stand out.' },
  },
  MISSING_GROUPS: {
    paragraph: 'STANDS_OUT',
    question: 'C19',
    meaning: 'How many groups that must take part are not documented.',
    one: {
      de: 'Eine Gruppe, die hier vorgeschrieben ist, ist nicht dokumentiert{names}.',
      en: 'One group that is required here is not documented{names}.',
    },
    many: {
      de: '{n} Gruppen, die hier vorgeschrieben sind, sind nicht dokumentiert{names}.',
      en: '{n} groups that are required here are not documented{names}.',
    },
  },
  NO_PROTECTION_AGREEMENT: {
    paragraph: 'STANDS_OUT',
    question: 'C19',
    meaning: 'Between how many carriers and youth welfare offices no agreement under s. 8a(4) SGB VIII is documented.',
    one: {
      de: 'In einem Fall ist zwischen Jugendamt und Träger keine gültige Vereinbarung nach § 8a Abs. 4 SGB VIII dokumentiert{names}.',
      en: 'In one case no agreement in force under s. 8a(4) SGB VIII is documented between youth welfare office and carrier{names}.',
    },
    many: {
      de: 'In {n} Fällen ist zwischen Jugendamt und Träger keine gültige Vereinbarung nach § 8a Abs. 4 SGB VIII dokumentiert{names}.',
      en: 'In {n} cases no agreement in force under s. 8a(4) SGB VIII is documented between youth welfare office and carrier{names}.',
    },
  },
  CRITICAL_GAP: {
    paragraph: 'STANDS_OUT',
    question: 'C19',
    meaning: 'A critical gap of another kind, in its own words.',
    many: { de: '{message}', en: '{message}' },
  },
  ONE_SIDED: {
    paragraph: 'STANDS_OUT',
    question: 'A17',
    meaning: 'Of how many cooperations only one side has spoken.',
    one: {
      de: 'Zu einer Kooperation hat sich bisher nur die eine Seite geäußert.',
      en: 'On one cooperation only one side has spoken so far.',
    },
    many: {
      de: 'Zu {n} Kooperationen hat sich bisher nur die eine Seite geäußert.',
      en: 'On {n} cooperations only one side has spoken so far.',
    },
  },
  STALE: {
    paragraph: 'STANDS_OUT',
    question: 'C19',
    meaning: 'How many facts nobody has confirmed for a long time.',
    one: { de: 'Eine Angabe ist lange nicht bestätigt worden.', en: 'One fact has not been confirmed for a long time.' },
    many: { de: '{n} Angaben sind lange nicht bestätigt worden.', en: '{n} facts have not been confirmed for a long time.' },
  },
  AGREEMENTS_ENDING: {
    paragraph: 'STANDS_OUT',
    question: 'C19',
    meaning: 'How many agreements end soon without another for the time after, and which is the first.',
    one: {
      de: 'Eine Vereinbarung endet bald, ohne dass eine für die Zeit danach dokumentiert ist: {title} am {date}.',
      en: 'One agreement ends soon, and none for the time after is documented: {title} on {date}.',
    },
    many: {
      de: '{n} Vereinbarungen enden bald, ohne dass eine für die Zeit danach dokumentiert ist; als erste {title} am {date}.',
      en: '{n} agreements end soon, and none for the time after is documented; the first is {title} on {date}.',
    },
  },
  CHAINS_BROKEN: {
    paragraph: 'STANDS_OUT',
    question: 'C9',
    meaning: 'How many chains of hand-overs carry for nobody, as far as is documented.',
    one: {
      de: 'Von {all} Meldeketten trägt nach dem, was dokumentiert ist, eine nicht: {chain}.',
      en: 'As far as is documented, one of {all} chains of hand-overs does not hold: {chain}.',
    },
    many: {
      de: 'Von {all} Meldeketten tragen nach dem, was dokumentiert ist, {n} nicht, zum Beispiel {chain}.',
      en: 'As far as is documented, {n} of {all} chains of hand-overs do not hold, for example {chain}.',
    },
  },
  SINGLE_POINT: {
    paragraph: 'STANDS_OUT',
    question: 'C19',
    meaning: 'On how many institutions the connection of others with the network hangs.',
    one: {
      de: 'An einer Institution hängt die Verbindung anderer mit dem Netzwerk{names}.',
      en: 'The connection of others with the network hangs on one institution{names}.',
    },
    many: {
      de: 'An {n} Institutionen hängt die Verbindung anderer mit dem Netzwerk{names}.',
      en: 'The connection of others with the network hangs on {n} institutions{names}.',
    },
  },
  SINGLE_POINT_ROUGHLY: {
    paragraph: 'STANDS_OUT',
    question: 'C19',
    meaning: 'The same where the answers allow a direction only.',
    one: {
      de: 'Soweit Angaben vorliegen, hängt an einer Institution die Verbindung anderer mit dem Netzwerk{names}.',
      en: 'As far as there are answers, the connection of others with the network hangs on one institution{names}.',
    },
    many: {
      de: 'Soweit Angaben vorliegen, hängt an {n} Institutionen die Verbindung anderer mit dem Netzwerk{names}.',
      en: 'As far as there are answers, the connection of others with the network hangs on {n} institutions{names}.',
    },
  },
  FEWER_MEMBERS: {
    paragraph: 'STANDS_OUT',
    question: 'A13',
    meaning: 'That fewer institutions take part than a year before.',
    many: {
      de: 'Der Kreis der Mitwirkenden ist kleiner als ein Jahr zuvor: {nowMembers} statt {beforeMembers}.',
      en: 'The circle is smaller than a year before: {nowMembers} instead of {beforeMembers}.',
    },
  },
  FEWER_GROUPS: {
    paragraph: 'STANDS_OUT',
    question: 'A13',
    meaning: 'That fewer groups are covered than a year before.',
    many: {
      de: 'Es sind weniger Gruppen vollständig dokumentiert als ein Jahr zuvor: {nowGroups} statt {beforeGroups}.',
      en: 'Fewer groups are fully documented than a year before: {nowGroups} instead of {beforeGroups}.',
    },
  },
  ALL_COVERED: {
    paragraph: 'GOOD',
    question: 'C18',
    meaning: 'That every group is covered.',
    many: { de: 'Alle {n} erwarteten Gruppen sind dokumentiert.', en: 'All {n} expected groups are documented.' },
  },
  MORE_GROUPS: {
    paragraph: 'GOOD',
    question: 'A13',
    meaning: 'That more groups are covered than a year before, and which are new.',
    many: {
      de: 'Es sind mehr Gruppen vollständig dokumentiert als ein Jahr zuvor: {nowGroups} statt {beforeGroups}{added}.',
      en: 'More groups are fully documented than a year before: {nowGroups} instead of {beforeGroups}{added}.',
    },
  },
  MORE_MEMBERS: {
    paragraph: 'GOOD',
    question: 'A13',
    meaning: 'That more institutions take part than a year before.',
    many: {
      de: 'Der Kreis der Mitwirkenden ist größer als ein Jahr zuvor: {nowMembers} statt {beforeMembers}.',
      en: 'The circle is larger than a year before: {nowMembers} instead of {beforeMembers}.',
    },
  },
  CHAINS_HOLD: {
    paragraph: 'GOOD',
    question: 'C9',
    meaning: 'How many chains of hand-overs carry for everybody at their beginning.',
    one: {
      de: 'Von {all} Meldeketten trägt eine für alle, die am Anfang stehen.',
      en: 'One of {all} chains of hand-overs holds for everybody at its beginning.',
    },
    many: {
      de: 'Von {all} Meldeketten tragen {n} für alle, die am Anfang stehen.',
      en: '{n} of {all} chains of hand-overs hold for everybody at their beginning.',
    },
  },
  AGREEMENTS: {
    paragraph: 'GOOD',
    question: 'C18',
    meaning: 'How many agreements are in force that were made in the network or have a party in its circle.',
    one: {
      de: 'In Kraft ist eine Vereinbarung, die im Netzwerk oder mit Mitwirkenden geschlossen wurde.',
      en: 'One agreement made in the network or with those who take part is in force.',
    },
    many: {
      de: 'In Kraft sind {n} Vereinbarungen, die im Netzwerk oder mit Mitwirkenden geschlossen wurden.',
      en: '{n} agreements made in the network or with those who take part are in force.',
    },
  },
  MEETINGS: {
    paragraph: 'GOOD',
    question: 'C18',
    meaning: 'That the network has met as often in a year as it has set itself.',
    one: {
      de: 'Im Jahr bis zum {day} fand ein Treffen statt, so oft wie vorgenommen.',
      en: 'In the year up to {day} there was one meeting, as often as planned.',
    },
    many: {
      de: 'Im Jahr bis zum {day} fanden {n} Treffen statt, mindestens so viele wie vorgenommen.',
      en: 'In the year up to {day} there were {n} meetings, at least as many as planned.',
    },
  },
  NOTHING_BETTER: {
    paragraph: 'GOOD',
    question: 'A13',
    meaning: 'That nothing is documented to have become better within a year.',
    many: {
      de: 'Eine Verbesserung gegenüber dem Jahr davor ist nicht dokumentiert.',
      en: 'An improvement over the year before is not documented.',
    },
  },
  ANSWERS: {
    paragraph: 'TRUST',
    question: 'C21',
    meaning: 'The share of the answers asked for about cooperations that are there, in whole percent, rounded down.',
    one: {
      de: 'Von den erbetenen Angaben zu Kooperationen liegt ein Prozent vor.',
      en: 'Of the answers asked for about cooperations, one percent is there.',
    },
    many: {
      de: 'Von den erbetenen Angaben zu Kooperationen liegen {n} Prozent vor.',
      en: 'Of the answers asked for about cooperations, {n} percent are there.',
    },
  },
  NO_ANSWERS: {
    paragraph: 'TRUST',
    question: 'C21',
    meaning: 'That of the answers asked for about cooperations less than one percent is there.',
    many: {
      de: 'Von den erbetenen Angaben zu Kooperationen liegt noch so gut wie keine vor.',
      en: 'Of the answers asked for about cooperations, hardly any is there yet.',
    },
  },
  NO_COOPERATION: {
    paragraph: 'TRUST',
    question: 'C21',
    meaning: 'That nobody was asked about cooperations, because none is documented.',
    many: {
      de: 'Zu Kooperationen der Mitwirkenden untereinander liegen keine Angaben vor; über den Zusammenhalt ist damit nichts gesagt.',
      en: 'There are no answers about cooperations among those who take part; nothing is said about cohesion with that.',
    },
  },
  DENSITY: {
    paragraph: 'TRUST',
    question: 'C21',
    meaning: 'The density in whole percent, where it can be used.',
    one: {
      de: 'Das genügt, um den Zusammenhalt zu beziffern: Von allen möglichen Kooperationen zwischen den Mitwirkenden besteht ein Prozent.',
      en: 'That is enough to put a number to cohesion: one percent of all possible cooperations among those who take part exists.',
    },
    many: {
      de: 'Das genügt, um den Zusammenhalt zu beziffern: Von allen möglichen Kooperationen zwischen den Mitwirkenden bestehen {n} Prozent.',
      en: 'That is enough to put a number to cohesion: {n} percent of all possible cooperations among those who take part exist.',
    },
  },
  DENSITY_ROUGHLY: {
    paragraph: 'TRUST',
    question: 'C21',
    meaning: 'That cohesion can be read as a direction only; no number is told.',
    many: {
      de: 'Wie eng das Netzwerk verbunden ist, lässt sich daraus nur als Richtung lesen; eine Zahl wäre nicht belastbar.',
      en: 'How closely the network is tied can be read from that as a direction only; a number would not be safe.',
    },
  },
  DENSITY_UNSAFE: {
    paragraph: 'TRUST',
    question: 'C21',
    meaning: 'That nothing can be said about cohesion.',
    many: {
      de: 'Das reicht nicht, um etwas über den Zusammenhalt zu sagen.',
      en: 'That is not enough to say anything about cohesion.',
    },
  },
} as const satisfies Readonly<Record<string, ReadingSentence>>

export type ReadingSentenceKind = keyof typeof entries

/** The words of every sentence that a reading can hold, paragraph by paragraph. Nothing is said to be absent, only to be not documented. */
export const readingSentences: Readonly<Record<ReadingSentenceKind, ReadingSentence>> = entries

/** Before a finding of whoever sees only the gaps of an own institution. */
export const readingOwnOnly: Label = { de: 'Was Ihre Institution betrifft: ', en: 'As far as your institution is concerned: ' }
