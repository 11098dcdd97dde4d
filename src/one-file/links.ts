import { textInPage } from './in-page.ts'

/** How a person gets at the files that lie beside the page where the atlas is a site, by their names. */
export interface Within {
  readonly type: string
  /** Saved, or else shown. */
  readonly isSaved: boolean
}

/**
 * Links to files of the site lead to what of them lies in this page; links to others are as they are.
 * @returns stops it
 */
export function leadWithin(files: ReadonlyMap<string, Within>): () => void {
  const onclick = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="./"]') : null
    const name = link?.getAttribute('href')?.slice(2).split('#')[0] ?? ''
    const file = files.get(name)
    if (!file) return
    event.preventDefault()
    void open(name, file)
  }
  document.addEventListener('click', onclick)
  return () => document.removeEventListener('click', onclick)
}

async function open(name: string, { type, isSaved }: Within): Promise<void> {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([await textInPage(name)], { type }))
  if (isSaved) link.download = name
  else link.target = '_blank'
  link.click()
}
