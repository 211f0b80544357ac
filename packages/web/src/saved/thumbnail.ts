import { thumbnailFault } from '@geflecht/domain'
import { element } from '../take/markup.ts'
import { drawn, picturesOf } from '../take/pictures.ts'

/** How large a small picture is drawn, and how finely; the first that is light enough is kept. */
const sizes = [
  { width: 400, height: 250, quality: 0.8 },
  { width: 400, height: 250, quality: 0.5 },
  { width: 240, height: 150, quality: 0.5 },
] as const

const areaOf = (part: Element): number => {
  const { width, height } = part.getBoundingClientRect()
  return width * height
}

/** A small picture of what a page draws, light on white; null where it draws nothing, or nothing that is light enough. */
export async function thumbnailOf(page: Element): Promise<string | null> {
  const [largest] = picturesOf(page)
    .flatMap(({ parts }) => parts)
    .sort((a, b) => areaOf(b) - areaOf(a))
  if (!largest || areaOf(largest) < 10_000) return null
  const { content, width, height } = drawn({ parts: [largest] })
  const svg = element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': 'sans-serif' },
    content,
  )
  const image = await loaded(svg, width, height)
  for (const size of sizes) {
    const url = small(image, size)
    if (thumbnailFault(url) === null) return url
  }
  return null
}

async function loaded(svg: string, width: number, height: number): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image(width, height)
    image.src = address
    await image.decode()
    return image
  } finally {
    URL.revokeObjectURL(address)
  }
}

/** The picture whole and in the middle; a tall one shows its beginning. */
function small(image: HTMLImageElement, { width, height, quality }: (typeof sizes)[number]): string {
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  const ink = canvas.getContext('2d')
  if (!ink) return ''
  ink.fillStyle = '#ffffff'
  ink.fillRect(0, 0, width, height)
  const scale = image.height > image.width * 1.2 ? width / image.width : Math.min(width / image.width, height / image.height)
  ink.drawImage(
    image,
    (width - image.width * scale) / 2,
    Math.max(0, (height - image.height * scale) / 2),
    image.width * scale,
    image.height * scale,
  )
  // A browser that writes no WebP writes a PNG.
  return canvas.toDataURL('image/webp', quality)
}
