/** Where a town hall's town lies: degrees north and east (WGS 84), to a thousandth. */
type Seat = readonly [latitude: number, longitude: number]

/** The seats of the municipalities as the Gemeindeverzeichnis (GV-ISys) places them, by the key of their territory. */
const towns: Readonly<Record<string, Seat>> = {
  'ter.duesseldorf': [51.224, 6.78],
  'ter.wuppertal': [51.271, 7.196],
  'ter.ratingen': [51.297, 6.85],
  'ter.dortmund': [51.514, 7.464],
  'ter.olsberg': [51.356, 8.473],
  'ter.potsdam': [52.4, 13.054],
  'ter.erkrath': [51.219, 6.913],
  'ter.haan': [51.192, 7.011],
  'ter.mettmann': [51.252, 6.979],
  'ter.wuelfrath': [51.281, 7.033],
  'ter.brilon': [51.395, 8.568],
  'ter.bestwig': [51.361, 8.398],
  'ter.medebach': [51.198, 8.705],
  'ter.winterberg': [51.194, 8.534],
  'ter.hallenberg': [51.112, 8.621],
  'ter.marsberg': [51.46, 8.855],
  'ter.arnsberg': [51.396, 8.065],
  'ter.schmallenberg': [51.154, 8.285],
  'ter.sundern': [51.33, 8.006],
  'ter.meschede': [51.347, 8.285],
  'ter.eslohe': [51.257, 8.175],
}

/** The town in which a Kreis is administered, and where that lies. */
const kreisSeats: Readonly<Record<string, { town: string; seat: Seat }>> = {
  'ter.kreis-mettmann': { town: 'Mettmann', seat: towns['ter.mettmann']! },
  'ter.hsk': { town: 'Meschede', seat: towns['ter.meschede']! },
  'ter.kreis-unna': { town: 'Unna', seat: [51.535, 7.69] },
  'ter.rhein-kreis-neuss': { town: 'Neuss', seat: [51.199, 6.691] },
  'ter.kreis-olpe': { town: 'Olpe', seat: [51.028, 7.844] },
}

/** Where a territory has its seat, and in which town where that is another one; nothing for those wider than a Kreis. */
export const seatOf = (key: string): { town: string | null; latitude: number | null; longitude: number | null } => {
  const found = kreisSeats[key]
  const [latitude, longitude] = found?.seat ?? towns[key] ?? [null, null]
  return { town: found?.town ?? null, latitude, longitude }
}
