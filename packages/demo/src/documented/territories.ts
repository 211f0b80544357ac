import type { Neighbourhood, Territory, TerritoryLevel } from '@geflecht/domain'
import { type Chapter, derived, stated, unknown } from './fact.ts'
import { seatOf } from './seats.ts'

const registered =
  (level: TerritoryLevel, word: string, register = 'GEO-GV2018') =>
  (key: string, name: string, ags: string, ars: string, parent: string): Territory => {
    const { town, latitude, longitude } = seatOf(key)
    const stems = latitude === null || town ? 'von dort stammt der Schlüssel' : 'von dort stammen der Schlüssel und die Lage des Sitzes'
    return {
      key,
      name,
      level,
      ags,
      ars,
      parent,
      latitude,
      longitude,
      fictional: false,
      ...unknown,
      provenance: [
        stated(register, `Führt ${name} als ${word}; ${stems}.`),
        ...(town ? [derived('GEO-GV2018', `Sitz der Kreisverwaltung ist ${town}; von dort stammt die Lage.`)] : []),
      ],
    }
  }

const land = registered('LAND', 'Land (Schlüssel mit zwei Stellen, hier mit Nullen aufgefüllt)')
const gemeinde = registered('GEMEINDE', 'kreisangehörige Gemeinde')
const brandenburgischeStadt = registered('KREISFREIE_STADT', 'kreisfreie Stadt')

/** The first three digits of the key name the Regierungsbezirk, and with it the part of NRW that a Kreis belongs to. */
const landesteile = {
  rheinland: { key: 'ter.lv-rheinland', reading: 'Regierungsbezirk Düsseldorf, damit Landesteil Rheinland' },
  westfalenLippe: { key: 'ter.lv-westfalen-lippe', reading: 'Regierungsbezirk Arnsberg, damit Landesteil Westfalen-Lippe' },
}
const inNrw =
  (level: TerritoryLevel, word: string, register: string) =>
  (key: string, name: string, ags: string, ars: string, part: keyof typeof landesteile): Territory => {
    const territory = registered(level, word, register)(key, name, ags, ars, landesteile[part].key)
    const assignment = derived(register, `Der Schlüssel beginnt mit ${ags.slice(0, 3)}: ${landesteile[part].reading}.`)
    return { ...territory, provenance: [...territory.provenance, assignment] }
  }
const kreis = inNrw('KREIS', 'Kreis (Schlüssel mit fünf Stellen, hier mit Nullen aufgefüllt)', 'GEO-VG250')
const kreisfreieStadt = inNrw('KREISFREIE_STADT', 'kreisfreie Stadt', 'GEO-GV2018')

const germany: Territory = {
  key: 'ter.de',
  name: 'Deutschland',
  level: 'BUND',
  ags: '00000000',
  ars: '000000000000',
  parent: null,
  latitude: null,
  longitude: null,
  fictional: false,
  ...unknown,
  provenance: [derived('GEO-GV2018', 'Dach über den Ländern; das Verzeichnis vergibt dafür keine Nummer, hier stehen Nullen.')],
}

const landesteil = (key: string, name: string, body: string): Territory => ({
  key,
  name,
  level: 'LANDSCHAFTSVERBAND',
  ags: null,
  ars: null,
  parent: 'ter.nrw',
  latitude: null,
  longitude: null,
  fictional: false,
  ...unknown,
  provenance: [
    derived('S001', `Nennt den ${body} als einen der beiden Landschaftsverbände in Nordrhein-Westfalen; sein Gebiet hat keinen Schlüssel.`),
  ],
})

/** Two Kreise (or kreisfreie Städte) with a common border; the lower AGS first. */
const neighbours = (a: string, b: string, note: string): Neighbourhood => ({
  key: `nbh.${a}.${b}`,
  a,
  b,
  ...unknown,
  provenance: [derived('GEO-VG250', note)],
})

const sharedLine = 'Die Umrisse der beiden Gebiete haben eine gemeinsame Grenzlinie.'

/** The 31 places of the set, and those of its Kreise and kreisfreie Städte that border on each other. */
export const territories: Chapter = {
  territory: [
    germany,
    land('ter.nrw', 'Nordrhein-Westfalen', '05000000', '050000000000', 'ter.de'),
    land('ter.bb', 'Brandenburg', '12000000', '120000000000', 'ter.de'),
    landesteil('ter.lv-westfalen-lippe', 'Landesteil Westfalen-Lippe (LWL)', 'Landschaftsverband Westfalen-Lippe'),
    landesteil('ter.lv-rheinland', 'Landesteil Rheinland (LVR)', 'Landschaftsverband Rheinland'),
    kreisfreieStadt('ter.duesseldorf', 'Düsseldorf', '05111000', '051110000000', 'rheinland'),
    kreisfreieStadt('ter.wuppertal', 'Wuppertal', '05124000', '051240000000', 'rheinland'),
    kreis('ter.kreis-mettmann', 'Kreis Mettmann', '05158000', '051580000000', 'rheinland'),
    gemeinde('ter.ratingen', 'Ratingen', '05158028', '051580028028', 'ter.kreis-mettmann'),
    kreisfreieStadt('ter.dortmund', 'Dortmund', '05913000', '059130000000', 'westfalenLippe'),
    kreis('ter.hsk', 'Hochsauerlandkreis', '05958000', '059580000000', 'westfalenLippe'),
    gemeinde('ter.olsberg', 'Olsberg', '05958036', '059580036036', 'ter.hsk'),
    kreis('ter.kreis-unna', 'Kreis Unna', '05978000', '059780000000', 'westfalenLippe'),
    brandenburgischeStadt('ter.potsdam', 'Potsdam', '12054000', '120540000000', 'ter.bb'),
    gemeinde('ter.erkrath', 'Erkrath', '05158004', '051580004004', 'ter.kreis-mettmann'),
    gemeinde('ter.haan', 'Haan', '05158008', '051580008008', 'ter.kreis-mettmann'),
    gemeinde('ter.mettmann', 'Mettmann (Stadt)', '05158024', '051580024024', 'ter.kreis-mettmann'),
    gemeinde('ter.wuelfrath', 'Wülfrath', '05158036', '051580036036', 'ter.kreis-mettmann'),
    gemeinde('ter.brilon', 'Brilon', '05958012', '059580012012', 'ter.hsk'),
    gemeinde('ter.bestwig', 'Bestwig', '05958008', '059580008008', 'ter.hsk'),
    gemeinde('ter.medebach', 'Medebach', '05958028', '059580028028', 'ter.hsk'),
    gemeinde('ter.winterberg', 'Winterberg', '05958048', '059580048048', 'ter.hsk'),
    gemeinde('ter.hallenberg', 'Hallenberg', '05958020', '059580020020', 'ter.hsk'),
    gemeinde('ter.marsberg', 'Marsberg', '05958024', '059580024024', 'ter.hsk'),
    gemeinde('ter.arnsberg', 'Arnsberg', '05958004', '059580004004', 'ter.hsk'),
    gemeinde('ter.schmallenberg', 'Schmallenberg', '05958040', '059580040040', 'ter.hsk'),
    gemeinde('ter.sundern', 'Sundern (Sauerland)', '05958044', '059580044044', 'ter.hsk'),
    gemeinde('ter.meschede', 'Meschede', '05958032', '059580032032', 'ter.hsk'),
    gemeinde('ter.eslohe', 'Eslohe (Sauerland)', '05958016', '059580016016', 'ter.hsk'),
    kreis('ter.rhein-kreis-neuss', 'Rhein-Kreis Neuss', '05162000', '051620000000', 'rheinland'),
    kreis('ter.kreis-olpe', 'Kreis Olpe', '05966000', '059660000000', 'westfalenLippe'),
  ],
  neighbourhood: [
    neighbours('ter.duesseldorf', 'ter.kreis-mettmann', sharedLine),
    neighbours('ter.duesseldorf', 'ter.rhein-kreis-neuss', sharedLine),
    neighbours('ter.wuppertal', 'ter.kreis-mettmann', sharedLine),
    neighbours(
      'ter.kreis-mettmann',
      'ter.rhein-kreis-neuss',
      'Die Grenze verläuft im Rhein zwischen Monheim am Rhein und Dormagen; die vereinfachten Umrisse berühren sich dort.',
    ),
    neighbours('ter.dortmund', 'ter.kreis-unna', sharedLine),
    neighbours('ter.hsk', 'ter.kreis-olpe', sharedLine),
  ],
}
