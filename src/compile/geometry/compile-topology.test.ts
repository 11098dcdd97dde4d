import { geoArea } from 'd3-geo'
import { describe, expect, test } from 'vitest'
import { linesOf } from '../../dataset/lines.ts'
import type { Problem } from '../problem.ts'
import { compileTopology } from './compile-topology.ts'
import type { DisputedTopology, WorldTopology } from './compile-topology.ts'
import { areaPolygons, at, compiledData, countries, countryPolygons } from './compiled-data.fixture.ts'
import { edgesOf, polygonContains, signedArea, toSegment } from './rings.ts'
import type { GeometryRule } from './rules.ts'

const { topology, problems } = compiledData()
const shapes = countryPolygons(topology)
const areas = areaPolygons(topology)

describe('the map of the data', () => {
  test('compiles without a problem', () => {
    expect(problems).toEqual([])
  })

  test('has one shape for each key: the 241 of the source, of which three were merged into others', () => {
    const keys = topology.objects.countries.geometries.map(({ properties }) => properties.key)
    expect(keys).toHaveLength(238)
    expect(new Set(keys).size).toBe(238)
    for (const key of keys) expect(key).toMatch(/^[A-Z]{3}$/)
  })

  test('has every UN member but one of islands that the source leaves out', () => {
    const missing = countries().filter(({ unMember, cca3 }) => unMember && !shapes.has(cca3))
    expect(missing.map(({ cca3 }) => cca3)).toEqual(['TUV'])
  })

  test('no ring runs round the world, but the one round the pole', () => {
    const wide = [...shapes].filter(([, polygons]) =>
      polygons.flat().some((ring) => {
        const longitudes = ring.map(([x]) => x)
        return Math.max(...longitudes) - Math.min(...longitudes) > 180
      }),
    )
    expect(wide.map(([key]) => key)).toEqual(['ATA'])
  })

  test('no edge jumps over 180°, but the one along the pole', () => {
    const jumps = [...shapes.values(), ...areas.values()]
      .flat(2)
      .flatMap((ring) => [...edgesOf(ring)])
      .filter(([[from], [to]]) => Math.abs(to - from) > 180)
    expect(jumps).toHaveLength(1)
    expect(jumps[0]?.[0][1]).toBeLessThan(-89.9)
  })

  test('all but an island under the ice lies in one picture of the world', () => {
    const points = [...shapes.values()].flat(3).filter(([, latitude]) => latitude > -75)
    expect(Math.min(...points.map(([longitude]) => longitude))).toBeGreaterThan(-169.2)
    expect(Math.max(...points.map(([longitude]) => longitude))).toBeLessThan(191.5)
  })

  test('no two shapes overlap: each arc has at most one of them on either side', () => {
    const uses = topology.objects.countries.geometries.flatMap(({ arcs }) => arcs.flat(2))
    expect(new Set(uses).size).toBe(uses.length)
  })

  test('Russia runs on over 180°', () => {
    const longitudes = (shapes.get('RUS') ?? []).flat(2).map(([x]) => x)
    expect(Math.min(...longitudes)).toBeCloseTo(19.6, 1)
    expect(Math.max(...longitudes)).toBeCloseTo(190.3, 1)
  })

  test('islands cut at 180° are whole again', () => {
    const onMeridian = (shapes.get('FJI') ?? [])
      .flat()
      .flatMap((ring) => [...edgesOf(ring)])
      .filter(([from, to]) => Math.abs(from[0] - 180) < 1e-6 && Math.abs(to[0] - 180) < 1e-6)
    for (const [from, to] of onMeridian) expect(Math.abs(to[1] - from[1])).toBeLessThan(0.005)
    expect(shapes.get('FJI')).toHaveLength(18)
  })

  test('shapes are wound as d3-geo wants them: none fills more than half the globe', () => {
    for (const [name, polygons] of [...shapes, ...areas]) {
      for (const [index, ring] of polygons.flatMap((polygon) => [...polygon.entries()])) {
        expect(signedArea(ring) > 0, name).toBe(index > 0)
      }
      const coordinates = polygons.map((polygon) => polygon.map((ring) => ring.map(([x, y]) => [x, y])))
      expect(geoArea({ type: 'MultiPolygon', coordinates }), name).toBeLessThan(2 * Math.PI)
    }
  })

  test.each([
    ['the strait at 100° W 69° N, under a band that a jump at 180° would draw', -100, 69, []],
    ['the land south of it', -100, 67.5, ['CAN']],
    ['Chukotka east of 180°', -175, 66, ['RUS']],
    ['Wrangel Island', -179.7, 71.2, ['RUS']],
    ['the Aleutians west of 180°', 172.9, 52.9, ['USA']],
    ['St Lawrence Island, across the cut', -170, 63.4, ['USA']],
    ['the South Pole', 0, -89.5, ['ATA']],
    ['the Ross Ice Shelf side', -168, -86, ['ATA']],
    ['Taveuni, Fiji', 180, -16.85, ['FJI']],
    ['Fiji on the other side', 177.9, -17.8, ['FJI']],
    ['the sea between', -140, -17, []],
    ['the Chatham Islands', -176.5, -43.9, ['NZL']],
    ['Kiritimati', -157.4, 1.85, ['KIR']],
    ['Crimea', 34.1, 44.95, ['UKR']],
    ['Kerch', 36.4, 45.3, ['UKR']],
    ['Sevastopol', 33.6, 44.6, ['UKR']],
    ['Taman, across the strait', 37, 45.2, ['RUS']],
    ['Pristina', 21.16, 42.66, ['XKX']],
    ['Kyrenia', 33.32, 35.3, ['XNC']],
    ['Limassol', 33, 34.75, ['CYP']],
    ['Hargeisa', 44.06, 9.56, ['XSO']],
    ['Mogadishu', 45.3, 2.1, ['SOM']],
    ['Christmas Island', 105.65, -10.5, ['AUS']],
    ['Ashmore', 123.58, -12.43, ['AUS']],
    ['Siachen', 77.1, 35.4, ['IND']],
    ['Laayoune', -13.2, 27.15, ['ESH']],
    ['Dakhla', -15.955, 23.7, ['ESH']],
    ['Smara', -11.67, 26.74, ['ESH']],
    ['Tifariti, east of the berm', -10.5, 26.1, ['ESH']],
    ['Agadir', -9.58, 30.42, ['MAR']],
    ['Tarfaya, just north of the parallel', -12.9, 27.9, ['MAR']],
    ['Tindouf', -8.1, 27.67, ['DZA']],
    ['Gaza', 34.35, 31.4, ['PSE']],
    ['Kunashir', 145.9, 44.1, ['RUS']],
    ['Taipei', 121.5, 25, ['TWN']],
  ])('%s lies in one shape, the right one', (_place, longitude, latitude, expected) => {
    expect(at(shapes, longitude, latitude)).toEqual(expected)
  })
})

describe('lines', () => {
  const lines = linesOf(topology, new Set(), new Set()).features
  const segments = lines.flatMap(({ geometry }) =>
    geometry.coordinates.flatMap((line) => line.slice(1).map((to, index) => [line[index] ?? to, to] as const)),
  )

  test('none runs along the pole', () => {
    expect(segments.filter(([, [, latitude = 0]]) => latitude < -86)).toEqual([])
  })

  test('none runs along 180° or the meridian that closes the ring round the pole', () => {
    const upright = segments.filter(([[from = 0, south = 0], [to = 0, north = 0]]) => from === to && north !== south)
    const at180 = upright.filter(([[longitude = 0]]) => Math.abs(longitude - 180) < 1e-6)
    const length = at180.reduce((sum, [[, south = 0], [, north = 0]]) => sum + Math.abs(north - south), 0)
    expect(length).toBeLessThan(0.005)
    expect(upright.filter(([[longitude = 0]]) => longitude > 190.9 || longitude < -168.9)).toEqual([])
  })

  test('none spans the map', () => {
    expect(segments.filter(([[from = 0], [to = 0]]) => Math.abs(to - from) > 20)).toEqual([])
  })
})

describe('areas', () => {
  test('all are there, each with an owner that has a shape', () => {
    expect([...areas.keys()].sort()).toEqual(
      [
        ...['abkhazia', 'baikonur', 'crimea', 'dnr-2015-2022', 'donetsk-oblast', 'kherson-oblast', 'lnr-2015-2022'],
        ...['luhansk-oblast', 'nagorno-karabakh-1994-2020', 'nkao', 'sevastopol', 'siachen', 'south-kurils'],
        ...['south-ossetia', 'transnistria', 'western-sahara-west-of-berm', 'zaporizhzhia-oblast'],
      ].sort(),
    )
    for (const { properties } of topology.objects.areas.geometries) {
      expect(shapes.has(properties.owner), properties.id).toBe(true)
    }
  })

  test.each([
    [34.1, 44.95, 'crimea'],
    [33.53, 44.6, 'sevastopol'],
    [37.8, 48, 'donetsk-oblast'],
    [39.3, 48.57, 'luhansk-oblast'],
    [35.37, 46.85, 'zaporizhzhia-oblast'],
    [33.37, 46.75, 'kherson-oblast'],
    [41.02, 43, 'abkhazia'],
    [43.97, 42.23, 'south-ossetia'],
    [29.63, 46.85, 'transnistria'],
    [147.8, 45.1, 'south-kurils'],
    [77.1, 35.4, 'siachen'],
    [-13.2, 27.15, 'western-sahara-west-of-berm'],
  ])('the point %f, %f lies in %s', (longitude, latitude, id) => {
    expect(at(areas, longitude, latitude)).toContain(id)
  })

  test('lie in the outline of their owner', () => {
    for (const { properties } of topology.objects.areas.geometries) {
      const owner = shapes.get(properties.owner) ?? []
      const outside = (areas.get(properties.id) ?? [])
        .flat()
        .flatMap((ring) => [...edgesOf(ring)])
        .map(([a, b]) => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2] as const)
        .filter((middle) => !owner.some((polygon) => polygonContains(polygon, middle)))
        .filter((middle) => {
          const edges = owner.flat().flatMap((ring) => [...edgesOf(ring)])
          return Math.min(...edges.map(([a, b]) => toSegment(middle, a, b).distance)) > 1e-9
        })
      expect(outside, properties.id).toEqual([])
    }
  })

  test.each(['crimea', 'sevastopol', 'south-kurils', 'abkhazia', 'luhansk-oblast', 'western-sahara-west-of-berm'])(
    'the coast and the borders of %s are the very arcs of its owner',
    (id) => {
      const area = topology.objects.areas.geometries.find(({ properties }) => properties.id === id)
      const owner = topology.objects.countries.geometries.find(
        ({ properties }) => properties.key === area?.properties.owner,
      )
      const owners = arcNumbers(owner)
      const outline = (shapes.get(area?.properties.owner ?? '') ?? [])
        .flat()
        .flatMap((ring) => [...edgesOf(ring)].map(([a, b]) => [a, b].map(String).sort().join(' ')))
      const onOutline = new Set(outline)
      const arcs = [...arcNumbers(area)]
      const shared = arcs.filter((arc) => owners.has(arc))
      expect(shared.length).toBeGreaterThan(0)
      // Whatever of the area's edge is the owner's edge is an arc of both: no edge of the outline is in another arc.
      const edges = (areas.get(id) ?? []).flat().flatMap((ring) => [...edgesOf(ring)])
      const common = edges.filter(([a, b]) => onOutline.has([a, b].map(String).sort().join(' ')))
      const inSharedArcs = shared.reduce((sum, arc) => sum + (topology.arcs[arc]?.length ?? 0) - 1, 0)
      expect(inSharedArcs).toBe(common.length)
    },
  )
})

describe('what the data leave open', () => {
  const square = (west: number) => [
    [west, 0],
    [0, 10],
    [10, 0],
    [0, -10],
    [-10, 0],
  ]
  const world = {
    type: 'Topology',
    transform: { scale: [1, 1], translate: [-180, -50] },
    arcs: [square(180), square(200)],
    objects: {
      countries: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Polygon', id: '001', properties: { name: 'One' }, arcs: [[0]] },
          { type: 'Polygon', properties: { name: 'Two' }, arcs: [[1]] },
        ],
      },
    },
  } as unknown as WorldTopology
  const noAreas = {
    type: 'Topology',
    arcs: [],
    objects: { disputed: { type: 'GeometryCollection', geometries: [] } },
  } as DisputedTopology

  function problemsOf(rules: readonly GeometryRule[], disputed: DisputedTopology = noAreas): string[] {
    const found: Problem[] = []
    compileTopology(world, disputed, new Map([['001', 'ONE']]), rules, (problem) => found.push(problem))
    return found.map(({ file, line, what }) => `${file}:${line}: ${what}`)
  }

  test('a shape of no entity is a problem', () => {
    expect(problemsOf([])).toEqual(['geometry.csv:1: the shape "Two" (no numeric code) is of no entity'])
  })

  test('a rule for a shape that is not there is a problem with a suggestion', () => {
    expect(
      problemsOf([
        { action: 'key', line: 2, shape: 'Two', to: 'TWO' },
        { action: 'key', line: 3, shape: 'Too', to: 'TOO' },
      ]),
    ).toEqual(['geometry.csv:3: unknown shape "Too" (did you mean "Two"?)'])
  })

  test('a rule that finds no part of its shape is a problem', () => {
    expect(
      problemsOf([
        { action: 'key', line: 2, shape: 'Two', to: 'TWO' },
        { action: 'move', line: 3, shape: 'One', to: 'TWO', at: [90, 50] },
        { action: 'cut south', line: 4, shape: 'One', to: 'TWO', latitude: -70 },
      ]),
    ).toEqual([
      'geometry.csv:3: no part of the shape "One" is there',
      'geometry.csv:4: no part of the shape "One" is there',
    ])
  })

  test('an area in a country without a shape, and one without extent, are problems', () => {
    const disputed = {
      type: 'Topology',
      arcs: [
        [
          [10, 0],
          [11, 1],
          [12, 0],
          [10, 0],
        ],
      ],
      objects: {
        disputed: {
          type: 'GeometryCollection',
          geometries: [
            { type: 'Polygon', properties: { id: 'a', parent: 'ONY' }, arcs: [[0]] },
            { type: 'Polygon', properties: { id: 'b', parent: 'ONE' }, arcs: [[7]] },
          ],
        },
      },
    } as unknown as DisputedTopology
    expect(problemsOf([{ action: 'key', line: 2, shape: 'Two', to: 'TWO' }], disputed)).toEqual([
      'disputed-areas.topo.json:1: the area "a" lies in "ONY", which has no shape (did you mean ONE?)',
      'disputed-areas.topo.json:1: the area "b" has no extent',
    ])
  })
})

function arcNumbers(geometry: object | undefined): Set<number> {
  const arcs: unknown[] =
    geometry !== undefined && 'arcs' in geometry && Array.isArray(geometry.arcs) ? geometry.arcs.flat(3) : []
  return new Set(arcs.filter((arc) => typeof arc === 'number').map((arc) => (arc < 0 ? ~arc : arc)))
}
