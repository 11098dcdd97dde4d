/** Frames slower than this make a drag a slide show, ms. */
const SLOW = 80
/** So many frames while the map is at work tell enough. */
const ENOUGH = 24
/** A longer pause is not the map's: the page was in the background, or the machine did something else. */
const PAUSE = 1500

/** Whether the frames of a map at work were slow: half of them. Undefined while too few have been seen. ms each. */
export function wereSlow(frames: readonly number[]): boolean | undefined {
  if (frames.length < ENOUGH) return undefined
  const median = [...frames].sort((a, b) => a - b)[Math.floor(frames.length / 2)] ?? 0
  return median > SLOW
}

/**
 * Measures the first frames during which the map is at work (it says so in `aria-busy`), and calls back once if they
 * were slow. What the machine can do is measured, not guessed from the name of its graphics card.
 * @returns stops measuring
 */
export function watchFrames(map: Element, onSlow: () => void): () => void {
  const frames: number[] = []
  let last: number | undefined
  let request = requestAnimationFrame(function measure(now) {
    const isAtWork = map.getAttribute('aria-busy') === 'true'
    if (last !== undefined && isAtWork && now - last < PAUSE) frames.push(now - last)
    last = isAtWork ? now : undefined
    const slow = wereSlow(frames)
    if (slow === true) onSlow()
    if (slow === undefined) request = requestAnimationFrame(measure)
  })
  return () => cancelAnimationFrame(request)
}
