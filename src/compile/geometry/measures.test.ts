import { describe, expect, test } from 'vitest'
import { at, compiledData, countries, countryPolygons } from './compiled-data.fixture.ts'
import { measureEntities, measurePoint } from './measures.ts'
import type { EntityMeasures } from './measures.ts'

const { topology } = compiledData()
const measures = measureEntities(topology)
const shapes = countryPolygons(topology)

function of(key: string): EntityMeasures {
  const found = measures.get(key)
  if (found === undefined) throw new Error(`${key} was not measured`)
  return found
}

test('everything with a shape is measured', () => {
  expect([...measures.keys()]).toEqual([...shapes.keys()])
  expect([...measures.values()].every(({ hasShape }) => hasShape)).toBe(true)
})

test('points lie in their own shape and in no other', () => {
  for (const [key, { point }] of measures) expect(at(shapes, ...point), key).toEqual([key])
})

test('boxes have their point inside, and are wide enough for a camera', () => {
  for (const [key, { point, box }] of measures) {
    const [west, south, east, north] = box
    expect(point[0] > west && point[0] < east && point[1] > south && point[1] < north, key).toBe(true)
    expect(east - west, key).toBeGreaterThanOrEqual(1.499)
    expect(north - south, key).toBeGreaterThanOrEqual(1.499)
    if (key !== 'ATA') expect(east - west, key).toBeLessThan(180)
  }
})

test.each([
  ['RUS', 27.4, 41.2, 190.3, 77.7],
  ['FJI', 177.2, -19.2, 181.7, -16.1],
  ['FRA', -4.8, 41.4, 9.6, 51.1],
  ['USA', -124.7, 25.1, -67, 49.4],
  ['NZL', 166.5, -47.3, 178.5, -34.4],
  ['MYS', 100.1, 0.9, 119.3, 7],
  ['ESP', -9.2, 36, 3.5, 43.8],
  ['NOR', 4.9, 58, 31, 71.1],
  ['GNQ', 8.4, 1, 11.3, 3.8],
])('the camera for %s shows its largest part and what is near it', (key, ...expected) => {
  expect(of(key).box.map((degrees) => Math.round(degrees * 10) / 10)).toEqual(expected)
})

test('a scattered state is shown by its largest island and the nearest ones', () => {
  const [west, south, east, north] = of('KIR').box
  expect(east - west).toBeLessThan(5)
  expect(north - south).toBeLessThan(5)
  expect(at(shapes, ...of('KIR').point)).toEqual(['KIR'])
})

// Land and inland water, km² (UN Demographic Yearbook); the shapes are at 1:50 million.
test.each([
  ['RUS', 17_098_000 - 27_000],
  ['USA', 9_834_000],
  ['FRA', 640_000],
  ['UKR', 603_500],
  ['ESH', 266_000],
  ['LUX', 2_586],
])('%s has about its area', (key, squareKilometres) => {
  expect(of(key).area / squareKilometres).toBeGreaterThan(0.93)
  expect(of(key).area / squareKilometres).toBeLessThan(1.07)
})

test('no area is nothing', () => {
  for (const [key, { area }] of measures) expect(area, key).toBeGreaterThan(0)
})

describe('small', () => {
  test.each(['SGP', 'MLT', 'BHR', 'LUX', 'VAT', 'KIR', 'LBN', 'XKX', 'PSE'])('%s is', (key) => {
    expect(of(key).small).toBe(true)
  })
  test.each(['FRA', 'CHE', 'BEL', 'PRT', 'GEO', 'UKR', 'ATA'])('%s is not', (key) => {
    expect(of(key).small).toBe(false)
  })
})

test('an entity without a shape has a box around its point, and is small', () => {
  expect(measurePoint([179.2, -8.5])).toEqual({
    point: [179.2, -8.5],
    box: [178.45, -9.25, 179.95, -7.75],
    area: 0,
    small: true,
    hasShape: false,
  })
})

test('every UN member with a shape has land under its point', () => {
  const members = countries().filter(({ unMember, cca3 }) => unMember && shapes.has(cca3))
  expect(members.length).toBeGreaterThan(190)
  for (const { cca3 } of members) expect(at(shapes, ...of(cca3).point)).toEqual([cca3])
})
