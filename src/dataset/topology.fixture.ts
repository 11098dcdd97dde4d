import type { AtlasTopology } from './topology.ts'

/**
 * Two countries side by side on a grid of 10 by 10 degrees each, `AAA` west and `BBB` east of 10° E, with the area
 * `strip` in the north of `AAA`, and `PPP`, which a seam along 80° S closes. Arcs: 0 the common border, 1 the coast of
 * the strip, 2 the other coast of `AAA`, 3 the coast of `BBB`, 4 the southern edge of the strip, 5 the coast and 6 the seam of `PPP`.
 */
export const smallTopology: AtlasTopology = {
  type: 'Topology',
  arcs: [
    [
      [10, 0],
      [10, 8],
    ],
    [
      [10, 8],
      [10, 10],
      [0, 10],
      [0, 8],
    ],
    [
      [0, 8],
      [0, 0],
      [10, 0],
    ],
    [
      [10, 8],
      [20, 8],
      [20, 0],
      [10, 0],
    ],
    [
      [0, 8],
      [10, 8],
    ],
    [
      [-40, -80],
      [0, -70],
      [40, -80],
    ],
    [
      [40, -80],
      [-40, -80],
    ],
  ],
  objects: {
    countries: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', properties: { key: 'AAA' }, arcs: [[0, 1, 2]] },
        { type: 'Polygon', properties: { key: 'BBB' }, arcs: [[0, 3]] },
        { type: 'Polygon', properties: { key: 'PPP' }, arcs: [[5, 6]] },
      ],
    },
    areas: {
      type: 'GeometryCollection',
      geometries: [{ type: 'Polygon', properties: { id: 'strip', owner: 'AAA' }, arcs: [[1, 4]] }],
    },
    seams: { type: 'MultiLineString', arcs: [[6]] },
  },
}
