import type { CoverageTemplate } from '../coverage.ts'
import { closingItems, commonItems, youthWelfareItems } from './kkg.items.ts'

/** § 3 Abs. 2 KKG as it stands since the KJSG came into force on 10 June 2021. */
export const kkgSince2021: CoverageTemplate = {
  key: 'tpl.kkg-3-2.2021',
  de: '§ 3 Abs. 2 KKG (ab 10.06.2021)',
  en: 'S. 3(2) KKG (since 10 June 2021)',
  appliesTo: ['FRUEHE_HILFEN_UND_KINDERSCHUTZ', 'NETZWERK_FRUEHE_HILFEN', 'NETZWERK_KINDERSCHUTZ'],
  territory: 'ter.de',
  norm: 'norm.kkg.3',
  citation: '§ 3 Abs. 2 KKG',
  verification: 'SECONDARY',
  verificationNote: {
    de: 'Zusammengesetzt aus dem geprüften Text nach 2016 und den Änderungen von 2021 nach einem Kommentar; der heutige amtliche Wortlaut ist noch im Ganzen zu prüfen.',
    en: 'Composed of the checked text after 2016 and the 2021 changes as given by a commentary; today’s official wording is still to be checked as a whole.',
  },
  validFrom: '2021-06-10',
  validTo: null,
  benchmark: false,
  items: [
    ...youthWelfareItems,
    {
      key: 'leistungserbringer_125_sgb9',
      de: 'Leistungserbringer mit Verträgen nach § 125 SGB IX',
      en: 'Providers with contracts under s. 125 SGB IX',
      obligation: 'SOLL',
      anyOf: ['leistungserbringer_eingliederungshilfe'],
    },
    ...commonItems,
    {
      key: 'mehrgenerationenhaeuser',
      de: 'Mehrgenerationenhäuser',
      en: 'Multi-generation houses',
      obligation: 'SOLL',
      anyOf: ['mehrgenerationenhaus'],
    },
    ...closingItems,
  ],
}

/** § 3 Abs. 2 KKG from its first version until the day before the KJSG. */
export const kkgSince2012: CoverageTemplate = {
  key: 'tpl.kkg-3-2.2012',
  de: '§ 3 Abs. 2 KKG (2012 bis 09.06.2021)',
  en: 'S. 3(2) KKG (2012 to 9 June 2021)',
  appliesTo: ['FRUEHE_HILFEN_UND_KINDERSCHUTZ', 'NETZWERK_FRUEHE_HILFEN'],
  territory: 'ter.de',
  norm: 'norm.kkg.3',
  citation: '§ 3 Abs. 2 KKG (Fassung 2012)',
  verification: 'VERIFIED',
  verificationNote: {
    de: 'Am Gesetzestext von 2012 geprüft; wann genau die Servicestellen und der Verweis auf das SGB XII entfielen, ist noch zu prüfen, die Vorlage führt sie bis zum Ende.',
    en: 'Checked against the statute of 2012; when exactly the service points and the reference to SGB XII were dropped is still to be checked, the template keeps them to its end.',
  },
  validFrom: '2012-01-01',
  validTo: '2021-06-10',
  benchmark: false,
  items: [
    ...youthWelfareItems,
    ...commonItems,
    ...closingItems,
    {
      key: 'einrichtungen_75_sgb12',
      de: 'Einrichtungen mit Verträgen nach § 75 Abs. 3 SGB XII',
      en: 'Facilities with contracts under s. 75(3) SGB XII',
      obligation: 'SOLL',
      anyOf: ['leistungserbringer_eingliederungshilfe'],
    },
    {
      key: 'gemeinsame_servicestellen',
      de: 'Gemeinsame Servicestellen',
      en: 'Joint service points',
      obligation: 'SOLL',
      anyOf: [],
    },
  ],
}
