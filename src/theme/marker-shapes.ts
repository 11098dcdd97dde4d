import type { MarkerShape } from '../domain/scene.ts'

/** A marker of the map and of its legend, as two SVG paths on a field of 24 by 24. */
export interface MarkerDrawing {
  /** The silhouette: filled with the marker's colour, or outlined with it where the marker is hollow. */
  readonly body: string
  /** The sign within, filled (even-odd) in white, or in the marker's colour where it is hollow. */
  readonly sign: string
}

export type DrawnShape = MarkerShape | 'group'

export const MARKER_FIELD = 24

const SQUARE = 'M3 4h18v16H3z'
const CIRCLE = 'M12 2a10 10 0 1 1 0 20a10 10 0 1 1 0-20z'
const HEXAGON = 'M7 2.5h10L22.5 12L17 21.5H7L1.5 12z'
const SHIELD = 'M3 3h18v9c0 5-4 8-9 10c-5-2-9-5-9-10z'
const DIAMOND = 'M12 0.8L23.2 12L12 23.2L0.8 12z'
const TRIANGLE = 'M12 1.2L23 21.5H1z'
const HOUSE = 'M12 1.5L22 9v13H2V9z'
const TRIANGLE_DOWN = 'M1 2.5h22L12 23z'
const OCTAGON = 'M7.8 2h8.4L22 7.8v8.4L16.2 22H7.8L2 16.2V7.8z'
const FLAG = 'M3 1.5h2.5v1h17l-4.2 6.2l4.2 6.3h-17v7.5H3z'
const TEMPLE = 'M12 1L23 7.5V10H1V7.5zM1.5 10h21v12.5h-21z'
const STAR = 'M12 0.6l3.4 7.5l8.2 0.9l-6.1 5.5l1.7 8.1l-7.2-4.1l-7.2 4.1l1.7-8.1l-6.1-5.5l8.2-0.9z'
const PENTAGON = 'M12 1.2L23 9.4L18.8 22H5.2L1 9.4z'

/** Every kind has a silhouette or a sign of its own: told apart without colour and from the back of a room. */
export const MARKER_DRAWINGS: Readonly<Record<DrawnShape, MarkerDrawing>> = {
  army: {
    body: SQUARE,
    sign: 'M5.6 6h2.6L12 9.9L15.8 6h2.6v1.5L13.6 12l4.8 4.5V18h-2.6L12 14.1L8.2 18H5.6v-1.5L10.4 12L5.6 7.5z',
  },
  air: {
    body: TRIANGLE,
    sign: 'M11.2 8h1.6l0.5 4.2l4.7 3.6v1.8l-4.8-1.3l-0.2 2l1.4 1v1H9.6v-1l1.4-1l-0.2-2L6 17.6v-1.8l4.7-3.6z',
  },
  naval: {
    body: TRIANGLE_DOWN,
    sign: 'M12 4a1.9 1.9 0 0 1 0.9 3.6v1h2.6v1.5h-2.6v5.2c1.3-0.3 2.3-1.2 2.8-2.6l1.6 0.6c-0.8 2.5-2.7 4-5.3 4s-4.5-1.5-5.3-4l1.6-0.6c0.5 1.4 1.5 2.3 2.8 2.6v-5.2H8.5V8.6h2.6v-1A1.9 1.9 0 0 1 12 4z',
  },
  radar: {
    body: CIRCLE,
    sign: 'M11 11L5 7.6A8 8 0 0 0 16.4 19zM13 11.5V9.5A3 3 0 0 1 15.5 12h-2zM13 7.8V5.8A6.7 6.7 0 0 1 19.2 12h-2A4.7 4.7 0 0 0 13 7.8z',
  },
  communications: {
    body: HEXAGON,
    sign: 'M11 10.6h2L15.8 19h-2.1L12 13.8L10.3 19H8.2zM8.7 5.3l1.3 1.3a3 3 0 0 0 0 4.2l-1.3 1.3a4.8 4.8 0 0 1 0-6.8zM15.3 5.3a4.8 4.8 0 0 1 0 6.8l-1.3-1.3a3 3 0 0 0 0-4.2z',
  },
  depot: { body: HOUSE, sign: 'M6 11h12v2.6H6zM6 15h5.3v4.5H6zM12.7 15H18v4.5h-5.3z' },
  space: {
    body: STAR,
    sign: 'M12 6.5c1.7 1.6 2.3 3.4 2.3 5.5l1.5 2v2.2l-2.4-1h-2.8l-2.4 1V14l1.5-2c0-2.1 0.6-3.9 2.3-5.5z',
  },
  'test range': {
    body: CIRCLE,
    sign: 'M12 5a7 7 0 1 1 0 14a7 7 0 1 1 0-14zM12 7.2a4.8 4.8 0 1 0 0 9.6a4.8 4.8 0 1 0 0-9.6zM12 9.6a2.4 2.4 0 1 1 0 4.8a2.4 2.4 0 1 1 0-4.8z',
  },
  training: { body: PENTAGON, sign: 'M12 7l7 3.2l-7 3.2l-7-3.2zM8 13.6l4 1.8l4-1.8v2.6c-1 1.3-2.3 2-4 2s-3-0.7-4-2z' },
  peacekeeping: { body: SHIELD, sign: 'M10.7 6h2.6v4h4v2.6h-4v5h-2.6v-5h-4V10h4z' },
  seismic: {
    body: OCTAGON,
    sign: 'M4.5 11h3.7l1.9-5.5h1.5l2.5 9.2l1.5-3.7h3.9v2h-2.6l-2.3 5.5h-1.5L10.7 9.6L9.6 13H4.5z',
  },
  protectorate: { body: FLAG, sign: 'M7.5 6.2h9.6v1.7H7.5zM7.5 9.8h8.4v1.7H7.5z' },
  seat: { body: TEMPLE, sign: 'M4.5 11.5h2.6v7H4.5zM10.7 11.5h2.6v7h-2.6zM16.9 11.5h2.6v7h-2.6zM3 19.6h18v1.6H3z' },
  dispute: { body: DIAMOND, sign: 'M10.7 5.5h2.6l-0.4 8.3h-1.8zM12 15.3a1.6 1.6 0 1 1 0 3.2a1.6 1.6 0 1 1 0-3.2z' },
  group: { body: CIRCLE, sign: '' },
}
