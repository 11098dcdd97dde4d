import type { Amount, Loaded, Used } from './measure.ts'
import { median } from './statistics.ts'

export interface Measured {
  readonly name: string
  readonly fast: readonly Loaded[]
  readonly slow: readonly Loaded[]
  readonly used: Used
}

export interface AboutRun {
  readonly date: string
  readonly machine: string
  readonly browser: string
  readonly node: string
  readonly revision: string
  readonly amount: Amount
}

type Value = (measured: Measured) => number | undefined

const ROWS: readonly (readonly [what: string, unit: string, value: Value])[] = [
  ['bytes until clickable, brotli, fonts apart', 'kB', ({ slow }) => median(slow.map(({ bytes }) => bytes)) / 1000],
  ['fonts that came before that', 'kB', ({ slow }) => median(slow.map(({ fontBytes }) => fontBytes)) / 1000],
  ['bytes in all', 'kB', ({ fast }) => median(fast.map(({ total }) => total)) / 1000],
  ['first paint, fast line', 'ms', ({ fast }) => median(fast.map(({ firstPaint }) => firstPaint))],
  ['first paint, slow line', 'ms', ({ slow }) => median(slow.map(({ firstPaint }) => firstPaint))],
  ['clickable (name and figures), fast line', 'ms', ({ fast }) => median(fast.map(({ figures }) => figures))],
  ['clickable (name and figures), slow line', 'ms', ({ slow }) => median(slow.map(({ figures }) => figures))],
  ['first passages, fast line', 'ms', ({ fast }) => median(fast.map(({ passages }) => passages))],
  ['first passages, slow line', 'ms', ({ slow }) => median(slow.map(({ passages }) => passages))],
  ['click → text painted, CPU ÷ 4, p50', 'ms', ({ used }) => used.textP50],
  ['click → text painted, CPU ÷ 4, p95', 'ms', ({ used }) => used.textP95],
  ['click → next picture (INP), CPU ÷ 4', 'ms', ({ used }) => used.inp],
  ['switch → painted, CPU ÷ 4, p50', 'ms', ({ used }) => used.switchP50],
  ['frame of a drag, CPU ÷ 4, p50', 'ms', ({ used }) => used.frameP50],
  ['frame of a drag, CPU ÷ 4, p95', 'ms', ({ used }) => used.frameP95],
  ['layout shift, slow line', '', ({ slow }) => Math.max(...slow.map(({ shift }) => shift))],
  ['heap before the clicks', 'MB', ({ used }) => used.heapBefore / 1e6],
  ['heap after the clicks', 'MB', ({ used }) => used.heapAfter / 1e6],
]

/** The table as Markdown, and the bars of the design, each met or not. */
export function formatReport(measured: readonly Measured[], about: AboutRun): string {
  const header = ['', ...measured.map(({ name }) => name)]
  const rows = ROWS.map(([what, unit, value]) => [
    unit === '' ? what : `${what}, ${unit}`,
    ...measured.map((each) => shown(value(each), unit)),
  ])
  const { amount } = about
  return [
    `${about.date}, revision ${about.revision}. ${about.machine}; ${about.browser}; Node ${about.node}.`,
    `Slow line: 1.6 Mbit/s, 150 ms, CPU ÷ 4. Medians of ${amount.loads} loads, ${amount.clicks} clicks; heap after ${amount.heapClicks} clicks.`,
    '',
    line(header),
    line(header.map((_, index) => (index === 0 ? '---' : '--:'))),
    ...rows.map(line),
    '',
    ...bars(measured),
  ].join('\n')
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function shown(value: number | undefined, unit: string): string {
  if (value === undefined || Number.isNaN(value)) return '–'
  return unit === '' ? value.toFixed(3) : value >= 20 ? value.toFixed(0) : value.toFixed(1)
}

function bars([poster, gl, d3, maplibre]: readonly Measured[]): string[] {
  if (!poster || !gl || !d3 || !maplibre) return []
  const bar = (isMet: boolean, what: string): string => `${isMet ? 'met    ' : 'NOT met'}  ${what}`
  const bytes = median(poster.slow.map((each) => each.bytes)) / 1000
  const clickable = (each: Measured): number => median(each.slow.map(({ figures }) => figures))
  const passages = (each: Measured): number => median(each.slow.map(({ passages }) => passages))
  const shift = Math.max(...[...poster.slow, ...gl.slow].map((each) => each.shift))
  const inp = Math.max(poster.used.inp, gl.used.inp)
  const ms = (value: number): string => `${Math.round(value)} ms`
  return [
    bar(bytes <= 110, `bytes until clickable: ${bytes.toFixed(1)} kB, at most 110`),
    bar(
      clickable(poster) < clickable(d3),
      `clickable on the slow line: ${ms(clickable(poster))}, sooner than d3 alone, ${ms(clickable(d3))}`,
    ),
    bar(
      passages(poster) < passages(d3),
      `first passages on the slow line: ${ms(passages(poster))}, sooner than d3 alone, ${ms(passages(d3))}`,
    ),
    bar(
      poster.used.textP95 <= d3.used.textP95 * 1.1,
      `click → text on the poster, p95: ${ms(poster.used.textP95)}, at most a tenth more than d3 alone, ${ms(d3.used.textP95)}`,
    ),
    bar(
      gl.used.textP95 <= maplibre.used.textP95,
      `click → text on MapLibre, p95: ${ms(gl.used.textP95)}, at most that of MapLibre alone, ${ms(maplibre.used.textP95)}`,
    ),
    bar(inp <= 100, `INP at CPU ÷ 4: ${ms(inp)}, at most 100 ms`),
    bar(shift === 0, `layout shift: ${shift.toFixed(3)}, none`),
  ]
}
