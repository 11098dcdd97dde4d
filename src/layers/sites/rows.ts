import type { EntityKey, Site, Territory, TerritoryId } from '../../dataset/dataset.ts'
import type { Catalogue } from '../../compile/catalogue.ts'
import { readRows, reportDuplicates } from '../../compile/cells.ts'
import type { Cells } from '../../compile/cells.ts'
import { readCheckedTable } from '../../compile/input.ts'
import type { Input } from '../../compile/input.ts'
import { checkPosition } from '../../compile/position.ts'
import { present } from '../../compile/present.ts'

const COLUMNS = [
  'id',
  'name',
  'other_names',
  'kind',
  'kind_note',
  'scope',
  'status',
  'status_note',
  'host',
  'territory',
  'territory_name',
  'town',
  'lat',
  'lon',
  'precision',
  'position_sources',
  'opened',
  'opened_note',
  'closed',
  'notes',
  'host_position',
  'date',
  'unsourced',
  'sources',
] as const
type Column = (typeof COLUMNS)[number]

/** What may be marked as unsourced: column → field. */
const FIELDS = {
  name: 'name',
  other_names: 'otherNames',
  kind: 'kind',
  status: 'status',
  status_note: 'statusNote',
  territory_name: 'territoryName',
  town: 'town',
  lat: 'at',
  lon: 'at',
  opened: 'opened',
  closed: 'closed',
  notes: 'notes',
  host_position: 'hostPosition',
} as const

const KINDS = [
  'army',
  'air',
  'naval',
  'radar',
  'communications',
  'depot',
  'space',
  'test range',
  'training',
  'peacekeeping',
  'seismic',
] as const
const SCOPES = ['article', 'mention', 'beyond'] as const
const STATUSES = ['in use', 'former', 'in use, in occupied territory'] as const

export interface SitesInput extends Input {
  readonly territoryIds: Catalogue
  readonly territories: readonly Territory[]
}

/** `sites.csv`: one row a military base or other facility. */
export function readSites(input: SitesInput): Site[] {
  const table = readCheckedTable(input, 'sites.csv', COLUMNS)
  reportDuplicates(table, ['id'], input.report)
  return readRows(table, input.report, (cells) => {
    const sources = cells.sources('sources', input.sources)
    const site = {
      id: cells.id('id'),
      name: cells.text('name'),
      otherNames: cells.list('other_names'),
      kind: cells.oneOf('kind', KINDS),
      kindNote: cells.optionalText('kind_note'),
      scope: cells.oneOf('scope', SCOPES),
      status: cells.oneOf('status', STATUSES),
      statusNote: cells.raw('status_note'),
      host: cells.known('host', input.countries),
      territory: cells.optionalKnown('territory', input.territoryIds),
      territoryName: cells.optionalText('territory_name'),
      town: cells.text('town'),
      at: cells.position('lon', 'lat'),
      precision: cells.text('precision'),
      opened: cells.optionalYear('opened'),
      openedNote: cells.optionalText('opened_note'),
      closed: cells.optionalYear('closed'),
      notes: cells.optionalText('notes'),
      hostPosition: cells.optionalText('host_position'),
      date: cells.text('date'),
      sources,
      positionSources: cells.knownList('position_sources', input.sources),
      weaklySourced: input.weaklySourced(sources),
      unsourced: cells.fieldNames('unsourced', FIELDS),
    }
    cells.yearsInOrder('opened', 'closed')
    if (cells.sound) {
      checkPosition(cells, input, site.host, site.at, 'host')
      checkTerritory(cells, site.host, site.territory, input.territories)
    }
    return present(site)
  })
}

/** The territory of a site has to be one of its host. */
function checkTerritory(
  cells: Cells<Column>,
  host: EntityKey,
  territory: TerritoryId | undefined,
  territories: readonly Territory[],
): void {
  const found = territories.find(({ id }) => id === territory)
  if (found === undefined || found.outlineOf === host) return
  cells.problem(
    `the territory "${found.id}" lies in ${found.outlineOf}, the host is ${host}`,
    'a territory of the host',
  )
}
