import plain from 'inter-ui/Inter (web)/Inter-Regular.woff?url'
import strong from 'inter-ui/Inter (web)/Inter-SemiBold.woff?url'

/** The letters of the page, whole and in one width each, as documents embed them. */
export interface Fonts {
  plain: ArrayBuffer
  strong: ArrayBuffer
}

const lettersAt = async (address: string): Promise<ArrayBuffer> => (await fetch(address)).arrayBuffer()

/** Fetches them from the page's own server. */
export async function pageFonts(): Promise<Fonts> {
  const [regular, semiBold] = await Promise.all([lettersAt(plain), lettersAt(strong)])
  return { plain: regular, strong: semiBold }
}
