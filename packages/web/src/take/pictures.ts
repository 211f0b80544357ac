import type { Drawn } from './frame.ts'
import { drawPage } from './drawPage.ts'
import { inLight } from './inLight.ts'

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

/** The picture as vectors, in light colours and as large as it is on the page. */
export function drawn({ parts }: Pick<Picture, 'parts'>): Drawn {
  const boxes = parts.map((part) => part.getBoundingClientRect())
  const corner = { x: Math.min(...boxes.map(({ left }) => left)), y: Math.min(...boxes.map(({ top }) => top)) }
  return {
    content: inLight(() => parts.map((part) => drawPage(part, corner)).join('')),
    width: Math.max(...boxes.map(({ right }) => right)) - corner.x,
    height: Math.max(...boxes.map(({ bottom }) => bottom)) - corner.y,
  }
}
