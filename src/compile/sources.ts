import type { Source, SourceId } from '../dataset/dataset.ts'
import { Catalogue } from './catalogue.ts'
import { readRows, reportDuplicates } from './cells.ts'
import type { Files } from './decode.ts'
import { reportMirrors } from './mirrors.ts'
import type { Mirrors } from './mirrors.ts'
import { present } from './present.ts'
import type { Problem, Report } from './problem.ts'
import { readTable } from './table.ts'
import type { Table } from './table.ts'

const COLUMNS = ['id', 'publisher', 'title', 'date', 'url', 'read_at', 'kind'] as const

export interface Sources {
  readonly table: Table<(typeof COLUMNS)[number]>
  readonly sources: readonly Source[]
  readonly catalogue: Catalogue
}

/** `sources.csv`. A mirror has no url; where it was read stands in `read_at`, which goes no further. */
export function readSources(files: Files, mirrors: Mirrors, report: Report): Sources {
  const table = readTable(files, 'sources.csv', COLUMNS, report)
  reportDuplicates(table, ['id'], report)
  reportMirrors(table, mirrors, report, ['read_at'])
  const sources = readRows(table, report, (cells) => {
    const kind = cells.oneOf('kind', ['publication', 'party', 'mirror'])
    const url = cells.optionalUrl('url')
    if (kind === 'mirror' && cells.raw('read_at') === '') {
      cells.problem(
        'a source of kind "mirror" does not say where it was read: read_at is empty',
        'an address in read_at',
      )
    }
    if (kind === 'mirror' && url !== undefined) {
      cells.problem(`a source of kind "mirror" is linked: url "${url}"`, 'an empty url, and the address in read_at')
    }
    return present({
      id: cells.id('id'),
      publisher: cells.text('publisher'),
      title: cells.text('title'),
      date: cells.text('date'),
      url,
      kind,
    })
  })
  const catalogue = new Catalogue('source', 'ids of sources.csv', table.complete)
  for (const { cells } of table.rows) catalogue.add(cells.id, cells.title)
  return { table, sources, catalogue }
}

/** The sources that some row names, by id, as the dataset holds them. */
export function usedSources({ sources, catalogue }: Sources): Record<SourceId, Source> {
  return Object.fromEntries(sources.filter(({ id }) => catalogue.used.has(id)).map((source) => [source.id, source]))
}

/** A line for each source that no row names: allowed, but most often a slip. */
export function unusedSources({ table, catalogue }: Sources): Problem[] {
  return table.rows
    .filter(({ cells }) => !catalogue.used.has(cells.id))
    .map(({ file, line, cells }) => ({ file, line, what: `no row names the source "${cells.id}"` }))
}

/** Whether all of these sources are mirrors or a party's own news agency. */
export function weaklySourcedBy(sources: readonly Source[]): (ids: readonly SourceId[]) => boolean {
  const kinds = new Map(sources.map(({ id, kind }) => [id, kind]))
  return (ids) => ids.length > 0 && ids.every((id) => kinds.get(id) === 'mirror' || kinds.get(id) === 'party')
}
