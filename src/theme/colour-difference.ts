import { parseHex, toLinear, type Rgb } from './colour.ts'

/** L*, a*, b* under D65. */
type Lab = readonly [lightness: number, a: number, b: number]
type Linear = readonly [red: number, green: number, blue: number]

export type Vision = 'normal' | 'protanopia' | 'deuteranopia' | 'tritanopia'

/**
 * What is left of linear RGB in colour blindness: Machado, Oliveira and Fernandes, "A Physiologically-based Model for
 * Simulation of Color Vision Deficiency", 2009, severity 1.0.
 */
const SEEN: Readonly<Record<Vision, readonly [Linear, Linear, Linear]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/**
 * Difference of two colours, CIEDE2000 (Sharma, Wu and Dalal, 2005). `flare`: light of the room on the picture, as a
 * share of its white.
 */
export function colourDifference(one: string, other: string, vision: Vision = 'normal', flare = 0): number {
  return ciede2000(labOf(parseHex(one), vision, flare), labOf(parseHex(other), vision, flare))
}

function labOf(colour: Rgb, vision: Vision, flare: number): Lab {
  const light = colour.map(toLinear)
  const [red = 0, green = 0, blue = 0] = SEEN[vision].map((row) => {
    const seen = row.reduce((sum, share, index) => sum + share * (light[index] ?? 0), 0)
    return (Math.max(0, Math.min(1, seen)) + flare) / (1 + flare)
  })
  const curve = (value: number): number =>
    value > 216 / 24389 ? Math.cbrt(value) : (24389 / 27) * (value / 116) + 4 / 29
  const x = curve((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047)
  const y = curve(0.2126729 * red + 0.7151522 * green + 0.072175 * blue)
  const z = curve((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

function ciede2000([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const mean = (a: number, b: number): number => (a + b) / 2
  const degrees = (angle: number): number => (angle * Math.PI) / 180
  const ratio = (chroma: number): number => Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7))
  const g = 0.5 * (1 - ratio(mean(Math.hypot(a1, b1), Math.hypot(a2, b2))))
  const [a1p, a2p] = [a1 * (1 + g), a2 * (1 + g)]
  const [c1, c2] = [Math.hypot(a1p, b1), Math.hypot(a2p, b2)]
  const hue = (a: number, b: number): number =>
    a === 0 && b === 0 ? 0 : ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360
  const [h1, h2] = [hue(a1p, b1), hue(a2p, b2)]
  const isGrey = c1 * c2 === 0
  const turn = isGrey ? 0 : ((h2 - h1 + 540) % 360) - 180
  const dL = l2 - l1
  const dC = c2 - c1
  const dH = 2 * Math.sqrt(c1 * c2) * Math.sin(degrees(turn / 2))
  const hBar = isGrey ? h1 + h2 : (h1 + turn / 2 + 360) % 360
  const [lBar, cBar] = [mean(l1, l2), mean(c1, c2)]
  const t =
    1 -
    0.17 * Math.cos(degrees(hBar - 30)) +
    0.24 * Math.cos(degrees(2 * hBar)) +
    0.32 * Math.cos(degrees(3 * hBar + 6)) -
    0.2 * Math.cos(degrees(4 * hBar - 63))
  const sL = 1 + (0.015 * (lBar - 50) ** 2) / Math.sqrt(20 + (lBar - 50) ** 2)
  const sC = 1 + 0.045 * cBar
  const sH = 1 + 0.015 * cBar * t
  const rotation = -Math.sin(degrees(60 * Math.exp(-(((hBar - 275) / 25) ** 2)))) * 2 * ratio(cBar)
  return Math.sqrt((dL / sL) ** 2 + (dC / sC) ** 2 + (dH / sH) ** 2 + rotation * (dC / sC) * (dH / sH))
}
