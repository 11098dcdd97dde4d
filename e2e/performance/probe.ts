/**
 * What is put into every page that is measured, before its own scripts. It acts and watches as a person would: clicks
 * on countries, and notes when the text about them is there. The same for all pages.
 */
export interface Target {
  readonly key: string
  readonly name: string
  /** In its text, and in no other text before a click. */
  readonly figure: string
  /** Some words of a passage. */
  readonly words: string
  /** A place well within it. */
  readonly at: readonly [longitude: number, latitude: number]
}

export interface FirstText {
  /** Name and figures are painted, ms after the navigation began. */
  readonly figures: number
  /** A passage is painted. */
  readonly passages: number
  /** Bytes as they came over the line until then, compressed; fonts apart. */
  readonly bytes: number
  readonly fontBytes: number
}

export interface Probe {
  /** Clicks until the page answers. */
  firstText(): Promise<FirstText>
  /** Where to click for a country; undefined while it is nowhere on the screen. */
  pointOf(target: Target): [x: number, y: number] | undefined
  /** Begins to watch for the next click and the painted text about a country. */
  expectText(target: Target): void
  /** Begins to watch for the next click and the painted frame in which a switch has changed. */
  expectSwitch(): void
  /** ms from the click to what was expected of it. */
  readonly expected: Promise<number>
  /** Clicks on the countries in turn, as fast as the page shows them. */
  clickThrough(points: readonly (readonly [number, number])[], times: number): Promise<void>
  isStill(): boolean
  startFrames(): void
  /** ms between the frames since `startFrames`. */
  frames(): number[]
  readonly shift: number
  /** Duration of each click as the browser has it: from the finger to the next picture on the screen. */
  readonly interactions: number[]
}

declare global {
  interface Window {
    probe: Probe
    bench?: {
      readonly isStill: () => boolean
      readonly pointAt: (longitude: number, latitude: number) => [number, number]
    }
  }
}

export function installProbe(first: Target): void {
  let shift = 0
  const interactions: number[] = []
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
      if (!entry.hadRecentInput) shift += entry.value
    }
  }).observe({ type: 'layout-shift', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry.name === 'click') interactions.push(entry.duration)
    }
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit)

  const inside = new Map<string, { readonly d: string; readonly x: number; readonly y: number } | undefined>()

  /** A point within a country's path, found once for a shape: the middle of its box, or the nearest to it that is inside. */
  function insideOf(path: SVGGeometryElement, key: string): { readonly x: number; readonly y: number } | undefined {
    const d = path.getAttribute('d') ?? ''
    const known = inside.get(key)
    if (known?.d === d) return known
    const box = path.getBBox()
    const steps = Array.from({ length: 21 }, (_, step) => (step - 10) / 20)
    const points = steps
      .flatMap((across) => steps.map((down) => ({ across, down })))
      .sort((one, other) => Math.hypot(one.across, one.down) - Math.hypot(other.across, other.down))
      .map(({ across, down }) => ({ x: box.x + (0.5 + across) * box.width, y: box.y + (0.5 + down) * box.height }))
    const found = points.find((point) => path.isPointInFill(new DOMPoint(point.x, point.y)))
    inside.set(key, found && { d, ...found })
    return found
  }

  function pointOf({ key, at }: Target): [number, number] | undefined {
    if (window.bench) return window.bench.pointAt(...at)
    const path = document.querySelector<SVGGeometryElement>(`main path[data-country="${key}"]`)
    const matrix = path?.getScreenCTM()
    const point = path && insideOf(path, key)
    if (!matrix || !point) return undefined
    const { x, y } = new DOMPoint(point.x, point.y).matrixTransform(matrix)
    return [x, y]
  }

  function clickAt([x, y]: readonly [number, number]): void {
    const element = document.elementFromPoint(x, y)
    const options = { bubbles: true, cancelable: true, composed: true, clientX: x, clientY: y, button: 0, view: window }
    for (const [kind, buttons] of [
      ['down', 1],
      ['up', 0],
    ] as const) {
      element?.dispatchEvent(
        new PointerEvent(`pointer${kind}`, {
          ...options,
          buttons,
          pointerId: 1,
          pointerType: 'mouse',
          isPrimary: true,
        }),
      )
      element?.dispatchEvent(new MouseEvent(`mouse${kind}`, { ...options, buttons }))
    }
    element?.dispatchEvent(new MouseEvent('click', options))
  }

  function text(): string {
    return document.querySelector('aside')?.textContent ?? ''
  }
  function hasFigures({ name, figure }: Target): boolean {
    const heading = document.querySelector('aside h2')?.textContent ?? ''
    return heading.trim() === name && text().includes(figure)
  }
  function hasPassages(target: Target): boolean {
    return hasFigures(target) && text().includes(target.words)
  }

  /** After the frame that is being made now is painted. */
  function painted(): Promise<number> {
    return new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => resolve(performance.now())
        port2.postMessage(undefined)
      })
    })
  }

  function bytesSoFar(isFont: boolean): number {
    const entries = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
    return (entries as PerformanceResourceTiming[])
      .filter(({ name, responseEnd }) => responseEnd > 0 && /\.woff2?$/.test(name) === isFont)
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)
  }

  /** The time of the next trusted click, by the browser's own clock of the input. */
  function nextClick(): Promise<number> {
    return new Promise((resolve) => {
      window.addEventListener('click', ({ timeStamp }) => resolve(timeStamp), { capture: true, once: true })
    })
  }

  function once(holds: () => boolean, root: Node): Promise<void> {
    return new Promise((resolve) => {
      if (holds()) {
        resolve()
        return
      }
      const observer = new MutationObserver(() => {
        if (!holds()) return
        observer.disconnect()
        resolve()
      })
      observer.observe(root, { childList: true, subtree: true, characterData: true, attributes: true })
    })
  }

  async function afterClick(holds: () => boolean): Promise<number> {
    const began = await nextClick()
    await once(holds, document.body)
    return (await painted()) - began
  }

  let expected = Promise.resolve(NaN)
  let frames: number[] = []
  let areFramesOn = false

  window.probe = {
    pointOf,
    firstText: () =>
      new Promise((resolve) => {
        let figures: number | undefined
        async function attempt(): Promise<void> {
          const point = document.body && pointOf(first)
          if (point && figures === undefined) clickAt(point)
          if (figures === undefined && point && hasFigures(first)) {
            const [bytes, fontBytes] = [bytesSoFar(false), bytesSoFar(true)]
            figures = await painted()
            void awaitPassages(figures, bytes, fontBytes)
            return
          }
          setTimeout(() => void attempt(), 25)
        }
        async function awaitPassages(figures: number, bytes: number, fontBytes: number): Promise<void> {
          await once(() => hasPassages(first), document.body)
          resolve({ figures, passages: await painted(), bytes, fontBytes })
        }
        void attempt()
      }),
    expectText(target) {
      expected = afterClick(() => hasPassages(target))
    },
    expectSwitch() {
      const state = (): number => document.querySelectorAll('[role="switch"][aria-checked="true"]').length
      const before = state()
      expected = afterClick(() => state() !== before)
    },
    get expected() {
      return expected
    },
    async clickThrough(points, times) {
      for (let click = 0; click < times; click++) {
        const point = points[click % points.length]
        if (point) clickAt(point)
        await painted()
      }
    },
    isStill: () =>
      window.bench?.isStill() ??
      [...document.querySelectorAll('[aria-busy]')].every((map) => map.getAttribute('aria-busy') === 'false'),
    startFrames() {
      frames = []
      areFramesOn = true
      let last: number | undefined
      requestAnimationFrame(function next(now) {
        if (last !== undefined) frames.push(now - last)
        last = now
        if (areFramesOn) requestAnimationFrame(next)
      })
    },
    frames() {
      areFramesOn = false
      return frames
    },
    get shift() {
      return shift
    },
    interactions,
  }
}
