import { GPUInitializationError, LngLat, Map as MapLibre, setWorkerUrl } from 'maplibre-gl'
import 'maplibre-gl/dist/maplibre-gl.css'
import type { Selection } from '../domain/view.ts'
import { palette } from '../theme/palette.ts'
import type { AtlasMap, AtlasMapOptions, Destination, Failure, GoTo } from './atlas-map.ts'
import {
  discZoom,
  fitFlat,
  fitGlobe,
  freePart,
  HIGHEST_ZOOM,
  isInFreePart,
  keepWorldInView,
  lowestFlatZoom,
  LOWEST_ZOOM,
  NO_PADDING,
  type CentreZoom,
  type Size,
} from './camera.ts'
import { drawImage } from './draw-image.ts'
import { fontsAreThere, fontsSettled } from './fonts.ts'
import { parseImageId } from './images.ts'
import { measureText } from './measure-text.ts'
import { Picture } from './picture.ts'
import { Pointer } from './pointer.ts'
import { shapesOf } from './shapes.ts'
import { listenToPointer } from './pointer-events.ts'
import { workerUrl } from './worker-url.ts'

/**
 * Said with a move by a button. MapLibre says `originalEvent` with what a wheel, a finger, a key or the mouse moved; all
 * other moves – journeys that the page asked for, a new size, a new lowest zoom – are not a person's and are not told.
 */
const BY_BUTTON = { byButton: true }
/** A 4K screen at two device pixels to one: MapLibre's own limit of 4096 would blur it. */
const LARGEST_CANVAS: [number, number] = [8192, 8192]
/** A place this near to the edge counts as hidden, px. */
const EDGE = 24
const JOURNEY = 700

/**
 * Builds the map in its container. Never throws: what goes wrong, at once or later, is told by `onFailed`, and the
 * map that is returned then does nothing.
 */
export function createAtlasMap(options: AtlasMapOptions): AtlasMap {
  setWorkerUrl(workerUrl)
  const shapes = shapesOf(options.topology)
  const { entities, territories, frames } = options.dataset
  const picture = new Picture(
    {
      topology: options.topology,
      shapes,
      entities,
      palette,
      measure: measureText(),
      ownView: options.ownView,
      scale: options.scale ?? 1,
      fontsAreReady: fontsAreThere(),
    },
    options.scene,
  )
  const { container } = options
  let padding = options.padding ?? NO_PADDING
  let isGlobe = options.projection === 'globe'
  const first = cameraTo(options.camera)

  let map: MapLibre
  try {
    map = new MapLibre({
      container,
      style: picture.style(first.zoom, first.centre[1], options.projection),
      center: [...first.centre] as [number, number],
      zoom: first.zoom,
      minZoom: LOWEST_ZOOM,
      maxZoom: HIGHEST_ZOOM,
      maxPitch: 0,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      attributionControl: false,
      // The cut of the world lies in the Bering Strait only while the copies beside it are drawn.
      renderWorldCopies: true,
      transformConstrain: isGlobe ? null : constrain,
      maxCanvasSize: LARGEST_CANVAS,
      canvasContextAttributes: { preserveDrawingBuffer: true },
      fadeDuration: 0,
      validateStyle: false,
      locale: { 'Map.Title': options.label },
    })
  } catch (error) {
    options.onFailed(error instanceof GPUInitializationError ? 'no webgl' : 'broken', String(error))
    return NO_MAP
  }

  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  map.setMissingStyleImageResolver(addImage)
  container.dataset['renderer'] = 'maplibre'
  setBusy(true)
  paintSurroundings()
  limitZoom()
  map.jumpTo({ padding })

  /** False before the style is there and while the WebGL context is lost. */
  let isStyled = false
  const styled = (): MapLibre | undefined => (isStyled ? map : undefined)
  const pointer = new Pointer(map, picture, entities, territories, shapes)

  map.on('style.load', () => {
    isStyled = true
    picture.forgetStates()
    picture.show(map, picture.scene)
  })
  map.on('webglcontextlost', () => (isStyled = false))
  map.once('load', () => options.onReady())
  map.on('error', ({ error }: { error: { message: string } }) => {
    const failure = failureOf(error)
    if (failure) options.onFailed(failure, error.message)
    else console.warn(error)
  })
  map.on('zoom', () => isStyled && picture.layOut(map))
  map.on('moveend', (event) => {
    if (isStyled) picture.layOut(map)
    if ('originalEvent' in event || 'byButton' in event)
      options.onMoved([map.getCenter().lng, map.getCenter().lat], map.getZoom())
  })
  map.on('resize', () => {
    limitZoom()
    options.onResized()
  })
  map.on('dataloading', () => setBusy(true))
  map.on('movestart', () => setBusy(true))
  map.on('idle', () => setBusy(false))

  let isDestroyed = false
  void fontsSettled().then(() => {
    if (!isDestroyed) picture.fontsReady(styled())
  })
  const stopListening = listenToPointer(map, container, {
    candidatesAt: (point): Selection[] => (isStyled ? pointer.candidatesAt(point) : []),
    onSelect: options.onSelect,
    onHover: options.onHover,
  })

  return {
    show(scene) {
      setBusy(true)
      picture.show(styled(), scene)
      map.triggerRepaint()
    },
    pointAt(key) {
      picture.pointAt(styled(), key)
    },
    goTo(destination, { padding: covered = padding, animate = false }: GoTo = {}) {
      padding = covered
      limitZoom()
      const { centre, zoom } = cameraTo(destination)
      const to = { center: [...centre] as [number, number], zoom, padding }
      // Not MapLibre's own answer to reduced motion, which loses the padding (maplibre/maplibre-gl-js#6576).
      if (!animate || matchMedia('(prefers-reduced-motion: reduce)').matches) map.jumpTo(to)
      else map.easeTo({ ...to, duration: JOURNEY })
    },
    setPadding(covered) {
      const { width, height } = size()
      const free = freePart({ width, height }, covered)
      const middle = map.unproject([covered.left + free.width / 2, covered.top + free.height / 2])
      padding = covered
      limitZoom()
      map.jumpTo(isGlobe ? { padding } : { padding, center: middle })
    },
    setProjection(projection) {
      if (isGlobe === (projection === 'globe')) return
      isGlobe = projection === 'globe'
      map.setTransformConstrain(isGlobe ? null : constrain)
      map.setProjection({ type: projection })
      paintSurroundings()
      limitZoom()
      if (isStyled) picture.layOut(map)
    },
    setScale(scale) {
      picture.setScale(styled(), scale)
    },
    zoomBy(levels) {
      map.easeTo({ zoom: map.getZoom() + levels, duration: 250 }, BY_BUTTON)
    },
    panBy(right, down) {
      const { width, height } = freePart(size(), padding)
      map.panBy([right * width, down * height], { duration: 250 }, BY_BUTTON)
    },
    isHidden(at) {
      const { width, height } = size()
      const place = pointer.onScreen(at, { x: width / 2, y: height / 2 })
      return !place || !isInFreePart(place, { width, height }, padding, EDGE)
    },
    resize() {
      map.resize()
    },
    destroy() {
      isDestroyed = true
      stopListening()
      delete container.dataset['renderer']
      container.removeAttribute('aria-busy')
      map.remove()
    },
  }

  function size(): Size {
    return { width: container.clientWidth, height: container.clientHeight }
  }

  function cameraTo(destination: Destination): CentreZoom {
    switch (destination.kind) {
      case 'free':
        return { centre: destination.centre, zoom: destination.zoom }
      case 'point':
        return { centre: destination.at, zoom: map.getZoom() }
      case 'box':
        return (isGlobe ? fitGlobe : fitFlat)(destination.box, size(), padding)
      case 'entity': {
        const entity = entities.find(({ key }) => key === destination.id)
        return entity ? cameraTo({ kind: 'box', box: entity.box }) : { centre: [0, 0], zoom: 0 }
      }
      case 'frame': {
        const frame = frames.find(({ id }) => id === destination.id) ?? frames[0]
        return frame ? cameraTo({ kind: 'box', box: frame.box }) : { centre: [0, 0], zoom: 0 }
      }
    }
  }

  function constrain(lngLat: LngLat, zoom: number): { center: LngLat; zoom: number } {
    const kept = keepWorldInView({ centre: [lngLat.lng, lngLat.lat], zoom }, size(), padding, lowestZoom())
    return { center: new LngLat(kept.centre[0], kept.centre[1]), zoom: kept.zoom }
  }

  function lowestZoom(): number {
    const boxes = frames.map(({ box }) => box)
    return lowestFlatZoom(boxes, size(), padding)
  }

  function limitZoom(): void {
    map.setMinZoom(isGlobe ? discZoom(size(), padding, 0) : lowestZoom())
  }

  function paintSurroundings(): void {
    container.style.backgroundColor = isGlobe ? palette.space : palette.sea
  }

  function setBusy(isBusy: boolean): void {
    container.setAttribute('aria-busy', String(isBusy))
  }

  function addImage(id: string): void {
    const image = parseImageId(id)
    const drawn = image && drawImage(image, palette, window.devicePixelRatio)
    if (drawn && !map.hasImage(id)) map.addImage(id, drawn.pixels, { pixelRatio: drawn.pixelRatio })
  }
}

function failureOf(error: { readonly message: string }): Failure | undefined {
  if (error instanceof GPUInitializationError) return 'no webgl'
  return error.message.startsWith('Worker failed to load') ? 'no worker' : undefined
}

const nothing = (): void => undefined

const NO_MAP: AtlasMap = {
  show: nothing,
  pointAt: nothing,
  goTo: nothing,
  setPadding: nothing,
  setProjection: nothing,
  setScale: nothing,
  zoomBy: nothing,
  panBy: nothing,
  isHidden: () => false,
  resize: nothing,
  destroy: nothing,
}
