import type { Feature, FeatureCollection, GeoJsonProperties, Geometry, MultiPolygon, Polygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { Dataset, Entity, Position as Place, Territory } from '../dataset/dataset.ts'
import type { AreaProperties, AtlasTopology, CountryProperties } from '../dataset/topology.ts'
import { classesOf } from '../domain/classes.ts'
import type { Marker, Scene } from '../domain/scene.ts'
import type { Selection, View } from '../domain/view.ts'
import { en } from '../wording/en.ts'
import { cutPolygon } from './antimeridian.ts'
import { citations } from './survey-csv.ts'

/** What is on the map, and what a copy of it has to say of itself. */
export type MapGeoJson = FeatureCollection & {
  readonly title: string
  readonly survey: string
  readonly sources: string
  readonly licences: string
}

/** About 11 m: finer than the map is. */
const DECIMALS = 4

/**
 * What a view has on the map as GeoJSON by RFC 7946: every country with its figures and class, the disputed and
 * outlined areas, and a point for each thing that a marker stands for. Longitudes −180…180, degrees.
 */
export function mapGeoJson(dataset: Dataset, view: View, scene: Scene, topology: AtlasTopology): MapGeoJson {
  const { about, sources } = dataset
  const layers = view.layers.map((id) => about.layers[id])
  return {
    type: 'FeatureCollection',
    title: about.title,
    survey: `${about.survey.name}, ${about.survey.fieldwork}. ${about.survey.question}`,
    sources: citations([...about.convention.sources, ...layers.flatMap((layer) => layer.sources)], sources),
    licences: about.credits.map(({ name, licence }) => `${name}: ${licence}`).join('; '),
    features: [
      ...countries(dataset, view, scene, topology),
      ...areas(dataset, scene, topology),
      ...scene.markers.flatMap((marker) => marker.selections.map((selection) => thing(dataset, marker, selection))),
    ],
  }
}

function countries(dataset: Dataset, view: View, scene: Scene, topology: AtlasTopology): Feature[] {
  const shapes = shapesOf<CountryProperties>(topology, 'countries', ({ key }) => key)
  const rows = new Map(dataset.survey.map((row) => [row.country, row]))
  const classes = classesOf(dataset.about.survey.thresholds[view.measure])
  const fills = new Map(scene.fills.map(({ key, fill }) => [key, fill]))
  const roles = new Map(scene.outlines.filter(isMembership).map(({ key, role }) => [key, role]))
  return dataset.entities.map((entity) => {
    const row = rows.get(entity.key)
    const fill = fills.get(entity.key)
    const found = fill && 'index' in fill ? classes[fill.index] : undefined
    return {
      type: 'Feature',
      id: entity.key,
      geometry: shapes.get(entity.key) ?? pointAt(entity.point),
      properties: {
        kind: 'country',
        key: entity.key,
        name: entity.name,
        favourable: row?.favourable ?? null,
        unfavourable: row?.unfavourable ?? null,
        no_answer: row?.noAnswer ?? null,
        interviews: row?.sample ?? null,
        measure: view.layers.includes('survey') ? en.measure[view.measure] : null,
        class: found ? en.survey.classLabel(found.from, found.to) : null,
        surveyed: row !== undefined,
        own_view: entity.key === dataset.about.focus.key,
        ...(row?.coverage !== undefined && { not_covered: row.coverage }),
        ...(scene.hatchedEntities.includes(entity.key) && { disputed: true }),
        ...(roles.has(entity.key) && { organisation: view.organisation, membership: roles.get(entity.key) }),
      },
    }
  })
}

function isMembership({ of, role }: Scene['outlines'][number]): boolean {
  return of === 'country' && (role === 'member' || role === 'left' || role === 'partner')
}

/** Disputed areas are on every map, others only while a layer outlines them. */
function areas(dataset: Dataset, scene: Scene, topology: AtlasTopology): Feature[] {
  const shapes = shapesOf<AreaProperties>(topology, 'areas', ({ id }) => id)
  const names = new Map(dataset.entities.map(({ key, name }) => [key, name]))
  const drawn = new Set([
    ...scene.disputed.map(({ id }) => id),
    ...scene.outlines.filter(({ of }) => of === 'area').map(({ key }) => key),
  ])
  return [...drawn].flatMap((area) => {
    const geometry = shapes.get(area)
    const territory = dataset.territories.find((candidate) => candidate.area === area)
    if (!geometry || !territory) return []
    return { type: 'Feature', id: `area:${area}`, geometry, properties: areaProperties(territory, scene, names) }
  })
}

function areaProperties(
  { id, name, area, outlineOf, dispute, protectorate }: Territory,
  scene: Scene,
  names: ReadonlyMap<string, string>,
): GeoJsonProperties {
  return {
    kind: dispute ? 'disputed area' : 'area',
    id,
    name,
    within: names.get(outlineOf) ?? outlineOf,
    hatched: scene.disputed.some((disputed) => disputed.id === area && disputed.hatched),
    ...(dispute && { control: dispute.control, claims: dispute.claims, wording: dispute.wording, date: dispute.date }),
    ...(protectorate && { protectorate: protectorate.now ? 'now' : 'ended' }),
  }
}

function thing(dataset: Dataset, marker: Marker, { kind, ...selection }: Selection): Feature {
  const id = 'id' in selection ? selection.id : ''
  return {
    type: 'Feature',
    id: `${kind}:${id}`,
    geometry: pointAt(marker.at),
    properties: { kind, id, ...thingProperties(dataset, kind, id) },
  }
}

function thingProperties(dataset: Dataset, kind: Selection['kind'], id: string): GeoJsonProperties {
  switch (kind) {
    case 'site': {
      const site = dataset.sites.find((candidate) => candidate.id === id)
      return site
        ? {
            name: site.name,
            site_kind: en.siteKind[site.kind],
            status: site.status,
            host: hostOf(dataset.entities, site.host),
            town: site.town,
            position: site.precision,
            date: site.date,
            sources: citations(site.sources, dataset.sources),
          }
        : null
    }
    case 'territory': {
      const territory = dataset.territories.find((candidate) => candidate.id === id)
      return territory
        ? {
            name: territory.name,
            within: hostOf(dataset.entities, territory.outlineOf),
            ...(territory.protectorate && { protectorate: territory.protectorate.now ? 'now' : 'ended' }),
            sources: citations(territory.sources, dataset.sources),
          }
        : null
    }
    case 'organisation': {
      const organisation = dataset.organisations.find((candidate) => candidate.id === id)
      return organisation
        ? {
            name: organisation.name,
            seat: organisation.seat?.city,
            focus_status: organisation.focusStatus,
            date: organisation.date,
            sources: citations(organisation.sources, dataset.sources),
          }
        : null
    }
    case 'country':
    case 'article':
      return null
  }
}

function hostOf(entities: readonly Entity[], host: string): string {
  return entities.find(({ key }) => key === host)?.name ?? host
}

function pointAt([longitude, latitude]: Place): Geometry {
  return { type: 'Point', coordinates: [rounded(longitude > 180 ? longitude - 360 : longitude), rounded(latitude)] }
}

function shapesOf<Properties extends object>(
  topology: AtlasTopology,
  object: 'countries' | 'areas',
  nameOf: (properties: Properties) => string,
): ReadonlyMap<string, Geometry> {
  const collection = feature<Properties>(topology, topology.objects[object] as never) as unknown as FeatureCollection<
    Polygon | MultiPolygon,
    Properties
  >
  return new Map(collection.features.map(({ properties, geometry }) => [nameOf(properties), cut(geometry)]))
}

function cut(geometry: Polygon | MultiPolygon): Geometry {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const parts = polygons.flatMap(cutPolygon).map((part) => part.map((ring) => ring.map(roundedPosition)))
  const [first, second] = parts
  return first && !second ? { type: 'Polygon', coordinates: first } : { type: 'MultiPolygon', coordinates: parts }
}

function roundedPosition([longitude = 0, latitude = 0]: Position): Position {
  return [rounded(longitude), rounded(latitude)]
}

function rounded(degrees: number): number {
  return Number(degrees.toFixed(DECIMALS)) + 0
}
