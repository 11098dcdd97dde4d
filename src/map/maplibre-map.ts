import { GPUInitializationError, Map as MapLibre, setWorkerUrl, type JumpToOptions } from 'maplibre-gl'
import 'maplibre-gl/dist/maplibre-gl.css'
import type { Box, Position } from '../dataset/dataset.ts'
import type { Mode } from '../domain/view.ts'
import { palette, type Palette } from '../theme/palette.ts'
import { projectorPalette } from '../theme/projector-palette.ts'
import type { AtlasMap, AtlasMapOptions, Failure, GoTo } from './atlas-map.ts'
import { afterPaint } from './after-paint.ts'
import { HIGHEST_ZOOM, LOWEST_ZOOM, NO_PADDING, TILE } from './camera.ts'
import { drawImage } from './draw-image.ts'
import { fontsAreThere, fontsSettled } from './fonts.ts'
import { Framing } from './framing.ts'
import { parseImageId } from './images.ts'
import { zoomLossOnGlobe, type Place } from './labelling.ts'
import { measureText } from './measure-text.ts'
import { disputedAreas, Picture } from './picture.ts'
import { Pointer } from './pointer.ts'
import { shapesOf } from './shapes.ts'
import { listenToPointer } from './pointer-events.ts'
import type { Surface } from './surface.ts'
import { workerUrl } from './worker-url.ts'

/**
 * Said with a move by a button. MapLibre says `originalEvent` with what a finger, a key or the mouse moved, and nothing
 * with what a wheel did; all other moves – journeys that the page asked for, a new size, a new lowest zoom – are not a
 * person's and are not told.
 */
const BY_BUTTON = { byButton: true }
/** A 4K screen at two device pixels to one: MapLibre's own limit of 4096 would blur it. */
const LARGEST_CANVAS: [number, number] = [8192, 8192]
const JOURNEY = 700

/**
 * Builds the map in its container. Never throws: what goes wrong, at once or later, is told by `onFailed`, and the
 * map that is returned then does nothing.
 */
export function createAtlasMap(options: AtlasMapOptions): AtlasMap {
  setWorkerUrl(workerUrl)
  const { container, dataset } = options
  const { entities, territories } = dataset
  const shapes = shapesOf(options.topology)
  const framing = new Framing(container, dataset, options.padding ?? NO_PADDING, options.projection)
  const first = framing.cameraTo(options.camera, { centre: [0, 0], zoom: 0 })
  const picture = new Picture(
    {
      topology: options.topology,
      shapes,
      entities,
      palette: paletteOf(options.mode ?? 'page'),
      hasText: options.mode !== 'projector',
      measure: measureText(),
      ownView: options.ownView,
      scale: options.scale ?? 1,
      fontsAreReady: fontsAreThere(),
    },
    options.scene,
    { zoom: first.zoom, latitude: first.centre[1], projection: options.projection },
  )
  let map: MapLibre
  try {
    map = new MapLibre({
      container,
      style: picture.style(),
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
      transformConstrain: framing.constrain,
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
  map.setMinZoom(framing.lowestZoom)
  map.jumpTo({ padding: framing.padding })

  let view = seen()
  let isWheeling = false
  let next: ReturnType<typeof setTimeout> | undefined
  /** False before the style is there and while the WebGL context is lost. */
  let isStyled = false
  const styled = (): MapLibre | undefined => (isStyled ? map : undefined)
  const pointer = new Pointer(map, picture, entities, territories, shapes)

  map.on('style.load', () => {
    isStyled = true
    picture.forgetStates()
    picture.show(map, picture.scene)
    picture.layOut(map, place())
    tell(true)
  })
  map.on('webglcontextlost', () => (isStyled = false))
  map.once('load', () => options.onReady())
  map.on('error', ({ error }: { error: { message: string } }) => {
    const failure = failureOf(error)
    if (failure) options.onFailed(failure, error.message)
    else console.warn(error)
  })
  map.on('wheel', () => (isWheeling = true))
  map.on('zoom', () => isStyled && picture.layOut(map, place()))
  map.on('move', () => tell(false))
  map.on('moveend', (event) => {
    soon(() => {
      view = seen()
      if (isStyled) picture.layOut(map, place())
      tell(true)
    })
    const isPersons = isWheeling || 'originalEvent' in event || 'byButton' in event
    isWheeling = false
    if (isPersons) options.onMoved([map.getCenter().lng, map.getCenter().lat], map.getZoom())
  })
  map.on('resize', () => {
    map.setMinZoom(framing.lowestZoom)
    options.onResized()
  })
  map.on('dataloading', () => setBusy(true))
  map.on('movestart', () => setBusy(true))
  map.on('idle', () => stopWaiting || setBusy(false))

  /** Takes back the scene that is to be shown after the next frame. */
  let stopWaiting: (() => void) | undefined
  let isDestroyed = false
  void fontsSettled().then(() => {
    if (!isDestroyed) picture.fontsReady(styled())
  })
  const stopListening = listenToPointer(map, container, {
    candidatesAt: (point) => pointer.candidatesAt(point),
    onSelect: options.onSelect,
    onHover: options.onHover,
  })

  const watchers = new Set<(isStill: boolean) => void>()
  const surface: Surface = {
    size: () => framing.size,
    padding: () => framing.padding,
    view: seen,
    zoomAt,
    onScreen: (at) => pointer.onScreen(at, framing.middle),
    roomAt(key, at) {
      const room = shapes.roomAt(key, at, [...disputedAreas(picture.scene)])
      const world = TILE * 2 ** zoomAt(at)
      return room && { width: room.width * world, height: room.height * world }
    },
    countriesAt: (point) => pointer.countriesAt(point),
    markers: () => picture.markers,
    watch(onChange) {
      watchers.add(onChange)
      return () => void watchers.delete(onChange)
    },
  }

  return {
    show(scene) {
      setBusy(true)
      stopWaiting?.()
      stopWaiting = afterPaint(() => {
        stopWaiting = undefined
        picture.show(styled(), scene)
        map.triggerRepaint()
        tell(true)
      })
    },
    pointAt(key) {
      picture.pointAt(styled(), key)
    },
    goTo(destination, { padding = framing.padding, animate = false }: GoTo = {}) {
      framing.padding = padding
      map.setMinZoom(framing.lowestZoom)
      const { lng, lat } = map.getCenter()
      const { centre, zoom } = framing.cameraTo(destination, { centre: [lng, lat], zoom: map.getZoom() })
      const to: JumpToOptions = { center: [...centre] as [number, number], zoom, padding }
      // Not MapLibre's own answer to reduced motion, which loses the padding (maplibre/maplibre-gl-js#6576).
      travel(to, !animate || matchMedia('(prefers-reduced-motion: reduce)').matches)
    },
    setPadding(padding) {
      framing.padding = padding
      const { x, y } = framing.middle
      const center = map.unproject([x, y])
      map.setMinZoom(framing.lowestZoom)
      travel(framing.isGlobe ? { padding } : { padding, center }, true)
    },
    setProjection(projection) {
      if (framing.projection === projection) return
      framing.projection = projection
      map.setTransformConstrain(framing.constrain)
      map.setProjection({ type: projection })
      map.setMinZoom(framing.lowestZoom)
      paintSurroundings()
      view = seen()
      if (isStyled) picture.layOut(map, place())
      tell(true)
    },
    setScale(scale) {
      picture.setScale(styled(), scale)
      tell(true)
    },
    setMode(mode) {
      if (picture.palette === paletteOf(mode)) return
      picture.setMode(styled(), paletteOf(mode), mode !== 'projector')
      tell(true)
    },
    surface,
    zoomBy(levels) {
      map.easeTo({ zoom: map.getZoom() + levels, duration: 250 }, BY_BUTTON)
    },
    panBy(right, down) {
      const { width, height } = framing.free
      map.panBy([right * width, down * height], { duration: 250 }, BY_BUTTON)
    },
    isHidden(at) {
      const point = pointer.onScreen(at, framing.middle)
      return !point || !framing.isInFreePart(point)
    },
    resize() {
      map.resize()
    },
    destroy() {
      isDestroyed = true
      stopWaiting?.()
      stopListening()
      delete container.dataset['renderer']
      container.removeAttribute('aria-busy')
      map.remove()
    },
  }

  /** After the next picture: finding places for labels takes a while, and nobody waits for them. */
  function soon(work: () => void): void {
    clearTimeout(next)
    next = setTimeout(() => requestAnimationFrame(() => (next = setTimeout(() => isDestroyed || work()))))
  }

  /** Moves without a person, and without whatever movement of theirs was under way. */
  function travel(to: JumpToOptions, isJump: boolean): void {
    isWheeling = false
    if (isJump) map.jumpTo(to)
    else map.easeTo({ ...to, duration: JOURNEY })
  }

  function place(): Place {
    return { zoom: map.getZoom(), latitude: map.getCenter().lat, projection: framing.projection, view }
  }

  /** Tells those who lay text over the map. */
  function tell(isStill: boolean): void {
    for (const onChange of watchers) onChange(isStill)
  }

  function zoomAt([, latitude]: Position): number {
    const loss = framing.isGlobe ? zoomLossOnGlobe(map.getCenter().lat)(latitude) : 0
    return map.getZoom() - loss
  }

  /** The degrees in the free part of a flat map. */
  function seen(): Box | undefined {
    if (framing.isGlobe) return undefined
    const { left, top } = framing.padding
    const { width, height } = framing.free
    const northWest = map.unproject([left, top])
    const southEast = map.unproject([left + width, top + height])
    return [northWest.lng, southEast.lat, southEast.lng, northWest.lat]
  }

  function paintSurroundings(): void {
    container.style.backgroundColor = framing.isGlobe ? palette.space : palette.sea
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

function paletteOf(mode: Mode): Palette {
  return mode === 'projector' ? projectorPalette : palette
}

const nothing = (): void => undefined

const NO_MAP: AtlasMap = {
  show: nothing,
  pointAt: nothing,
  goTo: nothing,
  setPadding: nothing,
  setProjection: nothing,
  setScale: nothing,
  setMode: nothing,
  surface: {
    size: () => ({ width: 0, height: 0 }),
    padding: () => NO_PADDING,
    view: () => undefined,
    zoomAt: () => 0,
    onScreen: () => undefined,
    roomAt: () => undefined,
    countriesAt: () => [],
    markers: () => [],
  },
  zoomBy: nothing,
  panBy: nothing,
  isHidden: () => false,
  resize: nothing,
  destroy: nothing,
}
