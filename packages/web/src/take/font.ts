import latin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url'

/** What a program takes that does not read the font in the picture. */
export const fontStack = "'Inter Variable', Inter, 'Segoe UI', Helvetica, Arial, sans-serif"

/** The font of the page as a style within the picture, so that text is as wide there as it was here. */
export async function fontStyle(): Promise<string> {
  const file = await (await fetch(latin)).blob()
  const address = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(file)
  })
  return `@font-face{font-family:'Inter Variable';font-weight:100 900;src:url(${address}) format('woff2')}`
}
