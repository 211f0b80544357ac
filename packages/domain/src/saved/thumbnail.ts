import { savedLimits } from './savedLimits.ts'

/** Pictures that are kept, and the bytes with which such a file begins; null stands for any byte. */
const beginnings: Readonly<Record<string, readonly (number | null)[]>> = {
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  'image/webp': [0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57, 0x45, 0x42, 0x50],
}

const written = /^data:(image\/[a-z]+);base64,((?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?)$/

/** How long the data URL of the largest picture is; longer ones are not even read. */
const longest = 30 + Math.ceil(savedLimits.thumbnailBytes / 3) * 4

/** What is wrong with a small picture, given as a data URL; null for one that can be kept: a PNG or WebP by its very bytes, not too large. */
export function thumbnailFault(url: string): 'SIZE' | 'FORMAT' | null {
  if (url.length > longest) return 'SIZE'
  const [, type = '', base64 = ''] = written.exec(url) ?? []
  const beginning = beginnings[type]
  if (!beginning) return 'FORMAT'
  const bytes = bytesAtStart(base64, beginning.length)
  if (!beginning.every((byte, i) => bytes[i] !== undefined && (byte === null || byte === bytes[i]))) return 'FORMAT'
  return lengthOf(base64) > savedLimits.thumbnailBytes ? 'SIZE' : null
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

const lengthOf = (base64: string): number => (base64.length / 4) * 3 - (base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0)

/** The first bytes of what is written in base64; fewer where it holds fewer. */
const bytesAtStart = (base64: string, count: number): number[] => {
  const bits = Array.from(base64.slice(0, Math.ceil(count / 3) * 4), (sign) => alphabet.indexOf(sign))
  const bytes: number[] = []
  for (let i = 0; i + 1 < bits.length; i += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = bits.slice(i, i + 4).map((value) => Math.max(0, value))
    bytes.push((a << 2) | (b >> 4), ((b & 15) << 4) | (c >> 2), ((c & 3) << 6) | d)
  }
  return bytes.slice(0, Math.min(count, lengthOf(base64)))
}
