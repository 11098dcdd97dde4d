/**
 * Does work once the frame that is being made is on its way to the screen. What draws the map anew belongs here: a
 * software-rendered map keeps a frame back for a tenth of a second or two, and the text of a click with it.
 * @returns takes it back
 */
export function afterPaint(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const request = requestAnimationFrame(() => (timer = setTimeout(work)))
  return () => {
    cancelAnimationFrame(request)
    clearTimeout(timer)
  }
}
