/** Letters that file systems, mails and archives disagree about. */
const plain: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

/** A text of small letters, digits and hyphens. */
const plainOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => plain[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** A name is no longer than this, so that every system takes it. */
const longest = 140

/** A name for a file that says what is in it; however long the rest is, its last part stands there whole, for that is the day. */
export function fileName(parts: readonly string[], ending: string): string {
  const last = plainOf(parts.at(-1) ?? '')
  const before = plainOf(parts.slice(0, -1).join(' ')).slice(0, longest - last.length)
  return `${[before, last].filter(Boolean).join('-')}.${ending}`
}

/** Hands a file to the browser to keep. */
export function save(content: Blob, name: string): void {
  const address = URL.createObjectURL(content)
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
