import type { Map as MapLibre } from 'maplibre-gl'
import type { Selection } from '../domain/view.ts'
import type { AtlasMapEvents } from './atlas-map.ts'
import type { ScreenPoint } from './hit.ts'

interface Listeners extends Pick<AtlasMapEvents, 'onSelect' | 'onHover'> {
  readonly candidatesAt: (point: ScreenPoint) => Selection[]
}

/**
 * Clicks and hovering. Hovering is told from the pointer's own events: a tap sends a mousemove after it, but nothing
 * when the finger is gone, so that what it hovered over would stay lit.
 * @returns takes every listener off again
 */
export function listenToPointer(map: MapLibre, container: HTMLElement, listeners: Listeners): () => void {
  let hovered: string | undefined
  let frame = 0

  const hover = (target: Selection | undefined, at: ScreenPoint): void => {
    const name = target && JSON.stringify(target)
    map.getCanvas().style.cursor = target ? 'pointer' : ''
    if (name === undefined && hovered === undefined) return
    hovered = name
    listeners.onHover(target, at)
  }
  const onMove = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return
    const { left, top } = container.getBoundingClientRect()
    const at = { x: event.clientX - left, y: event.clientY - top }
    cancelAnimationFrame(frame)
    // While a button is down the map is dragged, and nothing is pointed at.
    if (event.buttons !== 0) hover(undefined, at)
    else frame = requestAnimationFrame(() => hover(listeners.candidatesAt(at)[0], at))
  }
  const onLeave = (): void => {
    cancelAnimationFrame(frame)
    hover(undefined, { x: 0, y: 0 })
  }

  const canvases = map.getCanvasContainer()
  canvases.addEventListener('pointermove', onMove)
  canvases.addEventListener('pointerleave', onLeave)
  const clicks = map.on('click', ({ point: { x, y } }) =>
    listeners.onSelect(listeners.candidatesAt({ x, y }), { x, y }),
  )
  return () => {
    cancelAnimationFrame(frame)
    canvases.removeEventListener('pointermove', onMove)
    canvases.removeEventListener('pointerleave', onLeave)
    clicks.unsubscribe()
  }
}
