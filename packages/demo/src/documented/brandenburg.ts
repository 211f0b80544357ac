import { type Chapter, derived, meeting, publicOffice, says, stated, took, venue } from './fact.ts'

const workshop = 'evt.potsdam.2018-11-30-workshop'

/** The report names these professions, of no institution in particular. */
const named = (profession: string, de: string, en: string) =>
  says(
    'PROFESSION',
    `named.${profession}`,
    'S004',
    'ter.bb',
    `${de} sind im Bericht über den Workshop genannt.`,
    `${en} are named in the report on the workshop.`,
  )

/** Brandenburg: the ministry's workshop of 2018 on how networks stand the test. */
// biome-ignore format: a fact is two or three lines
export const brandenburgChapter: Chapter = {
  institution: [
    publicOffice({ key: 'inst.bb.mbjs', name: 'Ministerium für Bildung, Jugend und Sport Brandenburg',
      type: 'ministerium', sector: 'landesbehoerde', territory: 'ter.bb' },
      derived('S004', 'Nennt nur die Leitung des Jugendressorts als einladende Stelle.'),
      derived('X05', 'Die Ankündigung enthält den vollen Namen des Ministeriums.')),
    venue({ key: 'inst.potsdam.buergerhaus-schlaatz', name: 'Bürgerhaus am Schlaatz', sector: 'zivilgesellschaft', territory: 'ter.potsdam', carrierKind: 'UNBEKANNT' },
      stated('S004', 'Ort des Workshops in Potsdam; als Partner nicht genannt.')),
  ],
  meeting: [
    meeting({ key: workshop, title: 'Fachkräfte-Workshop „Auf dem Prüfstand – Netzwerkarbeit im Kinderschutz“', kind: 'WORKSHOP',
      venue: 'inst.potsdam.buergerhaus-schlaatz', territory: 'ter.potsdam', series: 'ser.bb.aufwachsen-in-brandenburg',
      organisers: ['inst.bb.mbjs'] },
      '2018-11-30',
      stated('S004',
        'Fachkräfte aus fünf Bereichen sprachen in Potsdam über den reaktiven Kinderschutz: Kita, Schule, Sport, Gesundheit, Justiz.'),
      derived('X05',
        'Die Ankündigung nennt Titel, Reihe und den 30. November 2018; dazu Jugendämter, Familiengerichte, Polizei und freie Träger.')),
  ],
  participation: [took('EINLADEND', workshop, 'inst.bb.mbjs', stated('S004', 'Das Ministerium hat eingeladen.'))],
  statement: [
    says('COOPERATION_OF_TYPES', 'cls.bb.vereinbarungen-kwg', 'S004', 'ter.bb',
      'Kitas, Schulen, Polizei, Jugendämter, Sport, Gesundheitswesen und freie Träger haben in den Kreisen und kreisfreien Städten Brandenburgs gute Formen der Zusammenarbeit; auch über das Vorgehen bei Kindeswohlgefährdung gibt es Vereinbarungen.',
      'In the districts and independent cities of Brandenburg, day-care, schools, police, youth welfare offices, sport, health services and independent providers cooperate well; there are also agreements on what to do when a child is at risk.'),
    says('FUNCTION', 'role.jugendministerin-bb', 'S004', 'inst.bb.mbjs', 'Eingeladen hat die Leitung des Jugendressorts.',
      'The head of the youth ministry sent the invitations.'),
    named('prof.kita-leitung', 'Leitungen von Kitas', 'Heads of day-care centres'),
    named('prof.erzieher', 'Erzieher:innen', 'Day-care educators'),
    named('prof.schulleitung', 'Leitungen von Schulen', 'Head teachers'),
    named('prof.lehrkraft', 'Lehrkräfte', 'Teachers'),
    named('prof.polizei', 'Polizeikräfte', 'Police officers'),
    named('prof.fachkraft-jugendamt', 'Fachkräfte der Jugendämter', 'Youth welfare office staff'),
    named('prof.fachkraft-sport', 'Fachkräfte des Sports', 'Professionals from sport'),
    named('prof.fachkraft-gesundheit', 'Fachkräfte des Gesundheitswesens', 'Professionals from health services'),
  ],
}
