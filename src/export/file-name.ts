/**
 * The name of a saved file: what it is, part by part, and the day on which it was saved. Only letters without marks,
 * digits and hyphens, so that every file system and mail program takes it.
 */
export function fileName(parts: readonly string[], saved: Date, ending: string): string {
  const day = [saved.getFullYear(), saved.getMonth() + 1, saved.getDate()]
    .map((value) => String(value).padStart(2, '0'))
    .join('-')
  return `${[...parts, day]
    .map(slug)
    .filter((part) => part !== '')
    .join('_')}.${ending}`
}

const LONGEST_PART = 60

function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_PART)
    .replace(/^-|-$/g, '')
}
