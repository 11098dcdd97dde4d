import { textInPage } from '../one-file/in-page.ts'

/**
 * JSON from this site, or from within this page where the address is that of an element: `#id`. Fails with an Error for
 * a missing, truncated or wrong file alike: the page says the same of all.
 */
export async function loadJson<Content>(
  address: string,
  looksRight: (content: unknown) => content is Content,
): Promise<Content> {
  const text = address.startsWith('#') ? await textInPage(address.slice(1)) : await fetchText(address)
  const content: unknown = JSON.parse(text)
  if (!looksRight(content)) throw new Error(`${address}: not what was expected`)
  return content
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response.text()
}

/** Enough to tell the file from an error page or another version's: the compile step has checked what is inside. */
export function hasKeys<Content>(...keys: (keyof Content & string)[]): (content: unknown) => content is Content {
  return (content): content is Content =>
    typeof content === 'object' && content !== null && keys.every((key) => key in content)
}
