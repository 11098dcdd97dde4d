/**
 * A text that lies packed in the page itself, in the element with this id. Fails with an Error where there is none, or
 * it is damaged.
 */
export async function textInPage(id: string): Promise<string> {
  const packed = document.getElementById(id)?.textContent
  if (packed === undefined) throw new Error(`#${id}: not in this page`)
  return unpack(packed)
}

/** `packed`: gzip in base64. */
export async function unpack(packed: string): Promise<string> {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0))
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text()
}
