import type { Reason } from '../log/refusal.ts'

/** What is wrong with a place on the globe: only half of it is given, or it lies beyond the degrees that there are. */
export const placeProblem = ({ latitude, longitude }: { latitude: number | null; longitude: number | null }): Reason | null => {
  if ((latitude === null) !== (longitude === null))
    return {
      en: 'Where it stands is said by latitude and longitude together; give both or none.',
      de: 'Geografische Breite und Länge gehören zusammen. Geben Sie beide an oder keine.',
      field: latitude === null ? 'latitude' : 'longitude',
    }
  if (latitude !== null && !(latitude >= -90 && latitude <= 90))
    return { en: 'A latitude lies between -90 and 90.', de: 'Die geografische Breite liegt zwischen -90 und 90.', field: 'latitude' }
  return longitude !== null && !(longitude >= -180 && longitude <= 180)
    ? { en: 'A longitude lies between -180 and 180.', de: 'Die geografische Länge liegt zwischen -180 und 180.', field: 'longitude' }
    : null
}
