import { type Outline, wound } from './geometry.ts'

/** The outlines of the sixteen Länder; they come with the first map. */
export async function laender(): Promise<Outline[]> {
  const { default: file } = await import('./laender.json')
  return (file.areas as Outline[]).map((area) => ({ ...area, outline: wound(area.outline) }))
}
