import type { EntityKey, Position, Site, Territory } from '../../dataset/dataset.ts'
import type { Catalogue } from '../../compile/catalogue.ts'
import { readRows, reportDuplicates } from '../../compile/cells.ts'
import type { Cells } from '../../compile/cells.ts'
import { readCheckedTable } from '../../compile/input.ts'
import type { Input } from '../../compile/input.ts'
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

/** A position this far outside the drawn outline of the host is a slip; less is the coarseness of the outline. */
const MOST_KILOMETRES = 30

export interface SitesInput extends Input {
  readonly territoryIds: Catalogue
  readonly territories: readonly Territory[]
  /** 0 inside the outline. */
  readonly distanceToCountry: (key: EntityKey, position: Position) => number
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
    if (cells.sound) checkPlace(cells, site, input)
    return present(site)
  })
}

function checkPlace(
  cells: Cells<Column>,
  { host, territory, at }: { host: EntityKey; territory: string | undefined; at: Position },
  { entities, territories, distanceToCountry }: SitesInput,
): void {
  const entity = entities.get(host)
  if (entity === undefined) return
  const distance = distanceToCountry(host, at)
  if (distance > MOST_KILOMETRES) {
    const [longitude, latitude] = at
    const swapped = Math.abs(longitude) <= 90 && distanceToCountry(host, [latitude, longitude]) <= MOST_KILOMETRES
    const hint = swapped ? ' (are lat and lon exchanged?)' : ''
    const what = `lat ${latitude}, lon ${longitude} is ${Math.round(distance)} km from the host ${host} (${entity.name})${hint}`
    cells.problem(what, `positions in the host or at most ${MOST_KILOMETRES} km from it`)
  }
  const area = territories.find(({ id }) => id === territory)
  if (area !== undefined && area.outlineOf !== host) {
    cells.problem(
      `the territory "${area.id}" lies in ${area.outlineOf}, the host is ${host}`,
      'a territory of the host',
    )
  }
}
