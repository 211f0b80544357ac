/** What a name may do without where there is little room: how an association or company is constituted. */
const legalForm = /,? +(?:e\. ?V\.|g?GmbH|gAG|AG|eG|gUG|KdöR|K\. ?d\. ?ö\. ?R\.|AöR|A\. ?ö\. ?R\.)(?=$|[,;)])/g

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A place at the end of a name, or of a part of it, with what leads to it: „für den Kreis …“, „der Stadt …“, „in …“. */
const atPlace = (place: string): RegExp =>
  new RegExp(
    ` +(?:(?:in|im|für|für den|des|der|am|von|aus|zu)(?: (?=\\S))?)?(?:(?:Stadt|Kreis(?:es)?|Landkreis(?:es)?) +)?${escaped(place)}(?:e?s)?(?=$|[,;])`,
    'gu',
  )

/**
 * Short forms of names for a picture of one network: without legal form and without the places that the whole network is about.
 * Only what still tells all of them apart is shortened; a name that has no short form is itself. In the order given.
 */
export function shortNames(names: readonly string[], places: readonly string[]): string[] {
  const bare = names.map((name) => {
    const short = places.reduce((rest, place) => rest.replace(atPlace(place), ''), name.replaceAll(legalForm, '')).trim()
    return [...short].length < 3 ? name : short
  })
  return names.map((name, index) => {
    const short = bare[index] as string
    return bare.some((other, at) => at !== index && other === short) ? name.replaceAll(legalForm, '').trim() : short
  })
}
