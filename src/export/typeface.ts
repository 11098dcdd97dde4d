import address from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url'

/** The page's typeface as a data address, for pictures that have to carry it with them; undefined where it cannot be had. */
export async function typeface(): Promise<string | undefined> {
  try {
    const response = await fetch(address)
    if (!response.ok) return undefined
    const bytes = new Uint8Array(await response.arrayBuffer())
    const characters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
    return `data:font/woff2;base64,${btoa(characters)}`
  } catch {
    return undefined
  }
}
