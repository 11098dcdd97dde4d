import { posterPlace } from '../dataset/poster.ts'
import type { Scene } from '../domain/scene.ts'
import type { Padding } from '../map/camera.ts'
import type { Surface } from '../map/surface.ts'
import type { Palette } from '../theme/palette.ts'
import type { Layout } from '../poster/layout.ts'
import { drawnMarkers } from '../poster/markers.ts'
import type { ShapeIndex } from '../poster/shape-index.ts'
import { boxSeen, onScreen, posterPointAt, zoomOf, type Viewport } from '../poster/viewport.ts'

export interface PosterSettings {
  readonly scene: Pick<Scene, 'disputed'>
  readonly layout: Pick<Layout, 'groups'>
  readonly index: ShapeIndex
  readonly viewport: Viewport
  readonly palette: Palette
}

/** The poster as text that is laid over it has to know it. */
export function posterSurface({ scene, layout, index, viewport, palette }: PosterSettings): Surface {
  const { width, height, pixels, covered } = viewport
  const size = { width: width * pixels, height: height * pixels }
  const padding: Padding = { top: 0, right: 0, bottom: covered * pixels, left: 0 }
  const middle = { x: size.width / 2, y: (size.height - padding.bottom) / 2 }
  const hatched = scene.disputed.filter((area) => area.hatched).map(({ id }) => id)
  return {
    size: () => size,
    padding: () => padding,
    view: () => boxSeen(viewport),
    zoomAt: () => zoomOf(viewport),
    onScreen: (at) => onScreen(viewport, at, middle),
    roomAt(key, at) {
      const room = index.roomAt(key, posterPlace(at), hatched)
      return room && { width: room.width * pixels, height: room.height * pixels }
    },
    countriesAt: (point) => index.countriesAt(posterPointAt(viewport, point)),
    markers: () => drawnMarkers(layout.groups, palette, zoomOf(viewport)),
  }
}
