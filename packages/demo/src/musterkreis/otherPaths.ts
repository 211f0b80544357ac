import { law, type Path, toAsd } from './handover.ts'
import { entries, nameOf } from './institutions.ts'
import { randomOf } from './random.ts'

const inTown = { network: 'stadt', to: 'asd-erlenbrueck', contact: 'bsd-eingang' } as const

/** Those of the other networks, and some that two institutions laid down between themselves. */
export const pathsOfOthers: readonly Path[] = [
  {
    ...inTown,
    ...law,
    slug: 'schule-bsd',
    title: 'Schule informiert den Bezirkssozialdienst',
    from: 'type:schule',
    trigger: 'GEWICHTIGE_ANHALTSPUNKTE',
    tested: '2025-03-26',
    basis: ['norm.schulg-nrw.42-6'],
  },
  {
    ...inTown,
    slug: 'kita-bsd',
    title: 'Kita informiert den Bezirkssozialdienst',
    from: 'type:kita',
    trigger: 'GEWICHTIGE_ANHALTSPUNKTE',
    basis: ['norm.sgb8.8a'],
  },
  {
    ...inTown,
    ...law,
    slug: 'praxen-bsd',
    title: 'Praxen informieren den Bezirkssozialdienst',
    from: 'type:arztpraxis_paediatrie',
    trigger: 'GEWICHTIGE_ANHALTSPUNKTE',
  },
  {
    ...inTown,
    ...law,
    slug: 'beratung-bsd',
    title: 'Beratungsstelle informiert den Bezirkssozialdienst',
    from: 'erziehungsberatung-erlenbrueck',
    trigger: 'GEWICHTIGE_ANHALTSPUNKTE',
  },
  {
    ...inTown,
    slug: 'polizei-bsd',
    title: 'Polizeiwache informiert den Bezirkssozialdienst',
    from: 'polizeiwache-erlenbrueck',
    trigger: 'AKUTE_GEFAHR',
    channels: ['TELEFON'],
    responseHours: 4,
    basis: ['norm.lkischg-nrw.9'],
  },
  {
    network: 'fh',
    slug: 'geburtsklinik-fh',
    title: 'Geburtsklinik vermittelt in die Frühen Hilfen',
    from: 'geburtsklinik',
    to: 'fruehe-hilfen',
    trigger: 'HILFEBEDARF',
    contact: 'fh-koordination',
    consent: true,
    agreement: 'grundsatz-fh',
    tested: '2025-04-09',
    basis: ['norm.kkg.3'],
  },
  {
    network: 'fh',
    slug: 'familienhebammen-fh',
    title: 'Familienhebammen vermitteln in die Frühen Hilfen',
    from: 'familienhebammen',
    to: 'fruehe-hilfen',
    trigger: 'HILFEBEDARF',
    contact: 'fh-koordination',
    consent: true,
    agreement: 'foerderung-fh',
    basis: ['norm.kkg.3'],
  },
  {
    network: 'gewaltschutz',
    slug: 'polizei-interventionsstelle',
    title: 'Polizeiwache informiert die Interventionsstelle',
    from: 'polizeiwache-falkenmuehl',
    to: 'interventionsstelle',
    trigger: 'HILFEBEDARF',
    contact: null,
    consent: true,
    agreement: 'gewaltschutz-falkenmuehl',
    basis: [],
  },
  {
    slug: 'schulen-falkenmuehl',
    title: 'Grundschule Falkenmühl informiert das Jugendamt',
    from: 'gs-falkenmuehl',
    to: 'jugendamt-falkenmuehl',
    trigger: 'GEWICHTIGE_ANHALTSPUNKTE',
    contact: 'jugendamt-falkenmuehl-eingang',
    ...law,
    basis: ['norm.schulg-nrw.42-6'],
  },
  {
    slug: 'kjgd-asd',
    title: 'Kinder- und Jugendgesundheitsdienst informiert den ASD',
    from: 'gesundheitsamt',
    ...toAsd,
    ...law,
    tested: '2024-09-25',
  },
  {
    slug: 'kreispolizei-opferschutz',
    title: 'Fachberatung vermittelt an den Opferschutz',
    from: 'fachberatung',
    to: 'kreispolizei',
    trigger: 'HILFEBEDARF',
    contact: 'polizei-opferschutz',
    consent: true,
    basis: [],
  },
  {
    slug: 'ik-schule',
    network: 'ik',
    title: 'Schulen in Birkhagen und Osterlohe informieren das Jugendamt',
    from: 'type:schule',
    ...toAsd,
    ...law,
    basis: ['norm.schulg-nrw.42-6'],
  },
]

/** Single schools and day-care centres that have written down their own way to the Jugendamt, complete but for a test or an answer. */
export const pathsOfHouses: readonly Path[] = entries
  .filter(({ type, place }) => (type === 'schule' || type === 'kita') && place !== 'erlenbrueck' && place !== 'falkenmuehl')
  .slice(0, 14)
  .map(({ slug, type }) => ({
    ...toAsd,
    ...law,
    slug: `haus-${slug}`,
    title: `${nameOf(slug)} informiert den ASD`,
    from: slug,
    tested: randomOf(`test ${slug}`).chance(0.5) ? '2025-06-18' : null,
    basis: [type === 'schule' ? 'norm.schulg-nrw.42-6' : 'norm.sgb8.8a'],
    since: '2024-08-01',
  }))
