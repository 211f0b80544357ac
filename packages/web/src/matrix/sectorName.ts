/** The name of a sector without what stands in brackets or after its first word of several: short enough for the head of a column. */
export const sectorName = (label: string): string => label.replace(/ \(.*\)$/, '').replace(/,.*$/, '')
