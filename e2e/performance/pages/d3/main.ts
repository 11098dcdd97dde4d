import { geoMercator, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import '../page.css'
import { colourOf, load, NOT_SURVEYED, onSwitch, show } from '../content.ts'

const SVG = 'http://www.w3.org/2000/svg'

const { content, shapes } = await load()
const main = document.querySelector('main')
if (!main) throw new Error('the page has no place for the map')
const { clientWidth: width, clientHeight: height } = main
const countries = feature(shapes, shapes.objects.countries)
const svg = document.createElementNS(SVG, 'svg')
svg.setAttribute('viewBox', `0 0 ${width} ${height}`)
const world = {
  type: 'MultiPoint' as const,
  coordinates: [
    [-168.9, -58],
    [-169.1, 84],
    [11, 0],
  ],
}
const projection = geoMercator().rotate([-11, 0]).fitSize([width, height], world)
const path = geoPath(projection).digits(1)
let selected: SVGPathElement | undefined
for (const country of countries.features) {
  const { key } = country.properties
  const element = document.createElementNS(SVG, 'path')
  element.dataset['country'] = key
  element.setAttribute('d', path(country) ?? '')
  element.setAttribute('fill', colourOf(content, key))
  element.setAttribute('stroke', '#33373b')
  element.setAttribute('stroke-width', '0.7')
  element.addEventListener('click', () => {
    selected?.setAttribute('stroke-width', '0.7')
    selected = element
    element.setAttribute('stroke-width', '3')
    svg.append(element)
    show(content, key)
  })
  svg.append(element)
}
main.append(svg)
onSwitch((isOn) => {
  for (const element of svg.querySelectorAll<SVGPathElement>('path')) {
    element.setAttribute('fill', isOn ? colourOf(content, element.dataset['country'] ?? '') : NOT_SURVEYED)
  }
})
