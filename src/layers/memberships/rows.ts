import type { Membership, Organisation } from '../../dataset/dataset.ts'
import { Catalogue } from '../../compile/catalogue.ts'
import { readRows, reportDuplicates } from '../../compile/cells.ts'
import type { Cells } from '../../compile/cells.ts'
import { readCheckedTable } from '../../compile/input.ts'
import type { Input } from '../../compile/input.ts'
import { checkPosition } from '../../compile/position.ts'
import { present } from '../../compile/present.ts'
import type { Table } from '../../compile/table.ts'

const ORGANISATION_COLUMNS = [
  'id',
  'abbreviation',
  'name',
  'category',
  'in_article',
  'founded',
  'seat_city',
  'seat_country',
  'seat_lat',
  'seat_lon',
  'relation',
  'focus_status',
  'focus_since',
  'focus_until',
  'status_detail',
  'date',
  'unsourced',
  'sources',
] as const
type OrganisationColumn = (typeof ORGANISATION_COLUMNS)[number]

/** What may be marked as unsourced: column → field. */
const FIELDS = {
  founded: 'founded',
  seat_city: 'seat',
  seat_country: 'seat',
  seat_lat: 'seat',
  seat_lon: 'seat',
  relation: 'relation',
  focus_status: 'focusStatus',
  focus_since: 'focusSince',
  focus_until: 'focusUntil',
  status_detail: 'statusDetail',
} as const

const MEMBERSHIP_COLUMNS = [
  'organisation',
  'country',
  'status',
  'status_note',
  'joined',
  'left',
  'note',
  'sources',
] as const

export interface Memberships {
  readonly organisations: readonly Organisation[]
  readonly memberships: readonly Membership[]
  /** The rows of `organisations.csv` as they stand. */
  readonly organisationTable: Table<OrganisationColumn>
}

/** `organisations.csv` and `memberships.csv`: who belongs to what, since when and until when. */
export function readMemberships(input: Input): Memberships {
  const organisationTable = readCheckedTable(input, 'organisations.csv', ORGANISATION_COLUMNS)
  reportDuplicates(organisationTable, ['id'], input.report)
  const organisationIds = new Catalogue('organisation', 'ids of organisations.csv', organisationTable.complete)
  for (const { cells } of organisationTable.rows) {
    organisationIds.add(cells.id, cells.name, cells.abbreviation === '' ? [] : [cells.abbreviation])
  }

  const membershipTable = readCheckedTable(input, 'memberships.csv', MEMBERSHIP_COLUMNS)
  reportDuplicates(membershipTable, ['organisation', 'country'], input.report)
  const memberships = readRows(membershipTable, input.report, (cells) => {
    const sources = cells.sources('sources', input.sources)
    cells.yearsInOrder('joined', 'left')
    return present({
      organisation: cells.known('organisation', organisationIds),
      country: cells.known('country', input.countries),
      status: cells.oneOf('status', ['member', 'left', 'partner']),
      statusNote: cells.raw('status_note'),
      joined: cells.optionalYear('joined'),
      left: cells.optionalYear('left'),
      note: cells.optionalText('note'),
      sources,
      weaklySourced: input.weaklySourced(sources),
    })
  })

  const withMembers = new Set(memberships.map(({ organisation }) => organisation))
  const organisations = readRows(organisationTable, input.report, (cells) => {
    const sources = cells.sources('sources', input.sources)
    const id = cells.id('id')
    cells.yearsInOrder('focus_since', 'focus_until')
    return present({
      id,
      abbreviation: cells.optionalText('abbreviation'),
      name: cells.text('name'),
      category: cells.text('category'),
      inArticle: cells.oneOf('in_article', ['named', 'lost list', 'added']),
      founded: cells.optionalYear('founded'),
      seat: readSeat(cells, input),
      relation: cells.oneOf('relation', ['member', 'former', 'partner', 'counterpart', 'none']),
      focusStatus: cells.text('focus_status'),
      focusSince: cells.optionalYear('focus_since'),
      focusUntil: cells.optionalYear('focus_until'),
      statusDetail: cells.optionalText('status_detail'),
      hasMemberList: withMembers.has(id),
      date: cells.text('date'),
      sources,
      weaklySourced: input.weaklySourced(sources),
      unsourced: cells.fieldNames('unsourced', FIELDS),
    })
  })
  return { organisations, memberships, organisationTable }
}

/** Absent where all four cells are empty. */
function readSeat(cells: Cells<OrganisationColumn>, input: Input): Organisation['seat'] {
  const columns = ['seat_city', 'seat_country', 'seat_lat', 'seat_lon'] as const
  if (columns.every((column) => cells.raw(column) === '')) return undefined
  const seat = {
    city: cells.text('seat_city'),
    country: cells.known('seat_country', input.countries),
    at: cells.position('seat_lon', 'seat_lat'),
  }
  if (cells.sound) checkPosition(cells, input, seat.country, seat.at, 'seat country')
  return seat
}
