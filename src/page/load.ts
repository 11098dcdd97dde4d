/** JSON from this site. Fails with an Error for a missing, truncated or wrong file alike: the page says the same of all. */
export async function loadJson<Content>(
  url: string,
  looksRight: (content: unknown) => content is Content,
): Promise<Content> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url}: ${response.status}`)
  const content: unknown = await response.json()
  if (!looksRight(content)) throw new Error(`${url}: not what was expected`)
  return content
}

/** Enough to tell the file from an error page or another version's: the compile step has checked what is inside. */
export function hasKeys<Content>(...keys: (keyof Content & string)[]): (content: unknown) => content is Content {
  return (content): content is Content =>
    typeof content === 'object' && content !== null && keys.every((key) => key in content)
}
