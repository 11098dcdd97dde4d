/** Id of the link by which a page says where the whole atlas lies as one file. */
export const ONE_FILE = 'one-file'

/** Where it can be had: undefined where it was not built, in that file itself, and without a network. */
export function offeredFile(page: ParentNode, isOnline: boolean): string | undefined {
  const address = page.querySelector(`link#${ONE_FILE}`)?.getAttribute('href')
  return isOnline ? (address ?? undefined) : undefined
}
