import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test'
import { installProbe, type FirstText, type Target } from './probe.ts'
import { median, percentile } from './statistics.ts'

/** A page that is measured. */
export interface Subject {
  readonly name: string
  readonly address: string
  /** Whether the map can be dragged. */
  readonly isMovable: boolean
  /** Fulfilled once the page shows what it is to be measured as. */
  readonly isReady: string
}

export interface Amount {
  readonly loads: number
  readonly clicks: number
  readonly heapClicks: number
}

export interface Loaded extends FirstText {
  readonly firstPaint: number
  readonly shift: number
  readonly total: number
}

export interface Line {
  readonly name: string
  /** Bytes a second, or as fast as it goes. */
  readonly speed?: number
  readonly latency: number
  readonly slowdown: number
}

export const FAST: Line = { name: 'fast', latency: 0, slowdown: 1 }
/** A classroom's line, and its old PC. */
export const SLOW: Line = { name: 'slow', speed: 1.6e6 / 8, latency: 150, slowdown: 4 }

const WINDOW = { width: 1280, height: 720 }
const PATIENCE = 60_000

async function newPage(
  browser: Browser,
  target: Target,
): Promise<{ context: BrowserContext; page: Page; session: CDPSession }> {
  const context = await browser.newContext({ viewport: WINDOW, serviceWorkers: 'block' })
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE)
  // What runs this file gives names to the functions that it hands over, with a helper that no page has.
  await page.addInitScript('globalThis.__name = (value) => value')
  await page.addInitScript(installProbe, target)
  return { context, page, session: await context.newCDPSession(page) }
}

/** One visit with an empty cache. */
export async function load(browser: Browser, { address }: Subject, line: Line, target: Target): Promise<Loaded> {
  const { context, page, session } = await newPage(browser, target)
  const bodies: Promise<number>[] = []
  context.on('requestfinished', (request) => {
    bodies.push(
      request.sizes().then(
        ({ responseBodySize }) => responseBodySize,
        () => 0,
      ),
    )
  })
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: line.latency,
    downloadThroughput: line.speed ?? -1,
    uploadThroughput: line.speed ?? -1,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: line.slowdown })
  await page.goto(address, { waitUntil: 'commit' })
  const first = await page.evaluate(() => window.probe.firstText())
  await page.waitForLoadState('networkidle')
  const { firstPaint, shift } = await page.evaluate(() => ({
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    shift: window.probe.shift,
  }))
  const total = (await Promise.all(bodies)).reduce((sum, bytes) => sum + bytes, 0)
  await context.close()
  return { ...first, firstPaint, shift, total }
}

export interface Used {
  readonly textP50: number
  readonly textP95: number
  readonly inp: number
  readonly switchP50: number
  readonly frameP50?: number
  readonly frameP95?: number
  /** Bytes on the heap after and before many clicks. */
  readonly heapBefore: number
  readonly heapAfter: number
}

/** The page in use, once all of it is there. The processor is slowed down as on an old PC, but for the heap. */
export async function use(
  browser: Browser,
  { address, isMovable, isReady }: Subject,
  amount: Amount,
  targets: readonly [Target, ...Target[]],
  points: ReadonlyMap<string, readonly [number, number]>,
): Promise<Used> {
  const { context, page, session } = await newPage(browser, targets[0])
  await page.goto(address)
  await page.waitForSelector(isReady, { state: 'attached' })
  await page.waitForLoadState('networkidle')
  await page.waitForFunction(() => window.probe.isStill())
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW.slowdown })

  const texts: number[] = []
  for (let click = 0; click < amount.clicks; click++) {
    const target = targets[click % targets.length] ?? targets[0]
    const [x, y] = points.get(target.key) ??
      (await page.evaluate((target) => window.probe.pointOf(target), target)) ?? [0, 0]
    await page.mouse.move(x, y)
    await page.evaluate((target) => window.probe.expectText(target), target)
    await page.mouse.click(x, y)
    texts.push(await inTime(target.name, () => page.evaluate(() => window.probe.expected)))
    await page.waitForFunction(() => window.probe.isStill())
  }
  const interactions = await page.evaluate(() => window.probe.interactions)

  const switches: number[] = []
  for (let click = 0; click < Math.max(4, amount.clicks / 4); click++) {
    await page.evaluate(() => window.probe.expectSwitch())
    await page
      .getByRole('switch')
      .nth(isOurs(address) ? 1 : 0)
      .click()
    switches.push(await inTime('a switch', () => page.evaluate(() => window.probe.expected)))
    await page.waitForFunction(() => window.probe.isStill())
  }

  const frames = isMovable ? await drag(page) : []
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  const heap = await heapOf(page, session, amount, targets, points)
  await context.close()
  return {
    textP50: median(texts),
    textP95: percentile(texts, 0.95),
    // Shorter than the browser tells of.
    inp: interactions.length === 0 ? 16 : percentile(interactions, 0.98),
    switchP50: median(switches),
    ...(isMovable && { frameP50: median(frames), frameP95: percentile(frames, 0.95) }),
    ...heap,
  }
}

/** The atlas begins with one layer on; the next of its switches adds another. */
function isOurs(address: string): boolean {
  return address.includes('#')
}

async function drag(page: Page): Promise<number[]> {
  const frames: number[] = []
  for (const [fromX, toX] of [
    [250, 550],
    [550, 250],
  ] as const) {
    await page.mouse.move(fromX, 330)
    await page.mouse.down()
    await page.evaluate(() => window.probe.startFrames())
    for (let step = 1; step <= 30; step++) {
      await page.mouse.move(fromX + ((toX - fromX) * step) / 30, 330 + step)
    }
    frames.push(...(await page.evaluate(() => window.probe.frames())))
    await page.mouse.up()
    await page.waitForFunction(() => window.probe.isStill())
  }
  return frames
}

async function heapOf(
  page: Page,
  session: CDPSession,
  { heapClicks }: Amount,
  targets: readonly Target[],
  known: ReadonlyMap<string, readonly [number, number]>,
): Promise<{ readonly heapBefore: number; readonly heapAfter: number }> {
  const points: (readonly [number, number])[] = []
  for (const target of targets) {
    const point = known.get(target.key) ?? (await page.evaluate((target) => window.probe.pointOf(target), target))
    if (point) points.push(point)
  }
  const used = async (): Promise<number> => {
    await session.send('HeapProfiler.collectGarbage')
    return (await session.send('Runtime.getHeapUsage')).usedSize
  }
  const heapBefore = await used()
  await page.evaluate(([points, times]) => window.probe.clickThrough(points, times), [points, heapClicks] as const)
  await page.waitForFunction(() => window.probe.isStill())
  return { heapBefore, heapAfter: await used() }
}

/**
 * Where the countries are in the atlas: the movable map stands where the picture stood that it replaces. Only those that
 * a click answers for: near a small state or a marker it asks what was meant.
 */
export async function pointsOn(
  browser: Browser,
  { address, isReady }: Subject,
  targets: readonly [Target, ...Target[]],
): Promise<Map<string, readonly [number, number]>> {
  const { context, page } = await newPage(browser, targets[0])
  await page.goto(address)
  await page.waitForSelector(isReady, { state: 'attached' })
  const points = new Map<string, readonly [number, number]>()
  for (const target of targets) {
    const point = await page.evaluate((target) => window.probe.pointOf(target), target)
    if (!point) continue
    await page.mouse.click(...point)
    const isSelected = page.locator(`[data-selected="country:${target.key}"]`)
    const question = page.getByRole('dialog')
    await isSelected.or(question).waitFor({ state: 'attached' })
    if (await isSelected.isVisible()) points.set(target.key, point)
    else await page.keyboard.press('Escape')
  }
  await context.close()
  return points
}

/** Fails rather than waits for ever: a click may have missed. */
async function inTime(what: string, wait: () => Promise<number>): Promise<number> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`A click on ${what} was not answered.`)), PATIENCE)
  })
  try {
    return await Promise.race([wait(), late])
  } finally {
    clearTimeout(timer)
  }
}
