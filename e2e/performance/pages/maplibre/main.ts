import { Map as MapLibre, setWorkerUrl, type ExpressionSpecification } from 'maplibre-gl'
import 'maplibre-gl/dist/maplibre-gl.css'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { feature } from 'topojson-client'
import '../page.css'
import { colourOf, load, NOT_SURVEYED, onSwitch, show } from '../content.ts'

declare global {
  interface Window {
    /** For the measurement: whether the map lies still, and where a place is on it. */
    bench?: {
      readonly isStill: () => boolean
      readonly pointAt: (longitude: number, latitude: number) => [number, number]
    }
  }
}

setWorkerUrl(workerUrl)
const { content, shapes } = await load()
const main = document.querySelector('main')
if (!main) throw new Error('the page has no place for the map')
const container = document.createElement('div')
main.append(container)
const countries = feature(shapes, shapes.objects.countries)
const fill: ExpressionSpecification = [
  'match',
  ['get', 'key'],
  ...countries.features.flatMap(({ properties: { key } }) => [key, colourOf(content, key)]),
  NOT_SURVEYED,
] as unknown as ExpressionSpecification
const map = new MapLibre({
  container,
  attributionControl: false,
  canvasContextAttributes: { preserveDrawingBuffer: true },
  fadeDuration: 0,
  bounds: [-169, -58, 191, 84],
  style: {
    version: 8,
    sources: { countries: { type: 'geojson', data: countries, promoteId: 'key' } },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': '#e6eff6' } },
      { id: 'countries', type: 'fill', source: 'countries', paint: { 'fill-color': fill } },
      {
        id: 'borders',
        type: 'line',
        source: 'countries',
        paint: {
          'line-color': '#33373b',
          'line-width': ['case', ['boolean', ['feature-state', 'selected'], false], 3, 0.7],
        },
      },
    ],
  },
})
let selected: string | undefined
map.on('click', 'countries', ({ features }) => {
  const key: unknown = features?.[0]?.properties['key']
  if (typeof key !== 'string') return
  if (selected !== undefined) map.setFeatureState({ source: 'countries', id: selected }, { selected: false })
  selected = key
  map.setFeatureState({ source: 'countries', id: key }, { selected: true })
  show(content, key)
})
onSwitch((isOn) => map.setPaintProperty('countries', 'fill-color', isOn ? fill : NOT_SURVEYED))
window.bench = {
  isStill: () => map.loaded() && !map.isMoving(),
  pointAt(longitude, latitude) {
    const { x, y } = map.project([longitude, latitude])
    const { left, top } = container.getBoundingClientRect()
    return [left + x, top + y]
  },
}
