import type { Entity } from '../dataset/dataset.ts'

/** What each column holds, in the words of countries.csv. */
const COLUMNS: readonly (readonly [
  header: string,
  cell: (entity: Entity) => string | readonly string[] | undefined,
])[] = [
  ['key', ({ key }) => key],
  ['name', ({ name }) => name],
  ['article', ({ article }) => article],
  ['official_name', ({ officialName }) => officialName],
  ['aliases', ({ aliases }) => aliases],
  ['former_names', ({ formerNames }) => formerNames],
  ['demonyms', ({ demonyms }) => demonyms],
  ['capitals', ({ capitals }) => capitals],
  ['un', ({ un }) => un],
  ['status', ({ status }) => status],
  ['part_of', ({ partOf }) => partOf],
  ['region', ({ region }) => region],
]

/**
 * The names of all countries and territories as this atlas uses them, as CSV (RFC 4180 quoting, line feeds): a list
 * derived from an open database has to be on offer by itself. Lists in one cell are separated by "; ".
 */
export function namesFile(entities: readonly Entity[]): string {
  const rows = entities.map((entity) => COLUMNS.map(([, cell]) => written(cell(entity) ?? '')))
  return [COLUMNS.map(([header]) => header), ...rows].map((row) => `${row.join(',')}\n`).join('')
}

function written(cell: string | readonly string[]): string {
  const text = typeof cell === 'string' ? cell : cell.join('; ')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
