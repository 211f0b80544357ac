import type { Drawn } from './frame.ts'
import { drawPage } from './drawPage.ts'
import { inLight } from './inLight.ts'
import { stacked } from './stack.ts'
import { standInFor } from './standIn.ts'
import { heightOf } from './trim.ts'
import { whole } from './whole.ts'

/** A picture of the page: all parts that bear its name as `data-picture`, its legend among them. */
export interface Picture {
  title: string
  parts: readonly Element[]
  /** What it shows, in words. */
  says: string
}

/** The pictures of the page, in its order. */
export function picturesOf(page: Element): Picture[] {
  const parts = new Map<string, Element[]>()
  for (const part of page.querySelectorAll('[data-picture]')) {
    const title = part.getAttribute('data-picture') ?? ''
    parts.set(title, [...(parts.get(title) ?? []), part])
  }
  return [...parts].map(([title, own]) => ({
    title,
    parts: own,
    says: own.flatMap((part) => part.getAttribute('data-picture-says') ?? []).join(' '),
  }))
}

/** The picture as vectors, in light colours, whole, and as large as it is on the page; its parts beneath one another without what lies between them there. */
export function drawn({ parts }: Pick<Picture, 'parts'>): Drawn {
  return inLight(() =>
    whole(parts, () => {
      const standing = parts.map((part) => {
        const { left, top, bottom, width } = part.getBoundingClientRect()
        return { left, top, bottom, width, height: heightOf(part), ...standInFor(part)?.size?.() }
      })
      const { places, width, height } = stacked(standing)
      const content = parts.map((part, at) => {
        const { left, top } = standing[at] as (typeof standing)[number]
        const { x, y } = places[at] as (typeof places)[number]
        return drawPage(part, { x: left - x, y: top - y })
      })
      return { content: content.join(''), width, height }
    }),
  )
}
