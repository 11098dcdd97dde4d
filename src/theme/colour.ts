/** sRGB, 0…255 each. */
export type Rgb = readonly [red: number, green: number, blue: number]

/** `#rrggbb` → red, green, blue. Throws on anything else. */
export function parseHex(hex: string): Rgb {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new Error(`Not a colour of the form #rrggbb: ${hex}`)
  const value = Number.parseInt(hex.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

/** One channel, 0…255, to linear light, 0…1 (IEC 61966-2-1). */
export function toLinear(channel: number): number {
  const value = channel / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

/** Relative luminance, 0…1 (WCAG 2). */
export function luminance(hex: string): number {
  const [red, green, blue] = parseHex(hex)
  return 0.2126 * toLinear(red) + 0.7152 * toLinear(green) + 0.0722 * toLinear(blue)
}

/**
 * Contrast of two colours, 1…21. `veil` is the light that falls on the picture besides its own: 0.05 in WCAG 2,
 * 1/6 for a projector in daylight (a picture of 7:1).
 */
export function contrast(one: string, other: string, veil = 0.05): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + veil) / (darker + veil)
}

/** The grey that a printer, a copier or a television of old makes of a colour, 0…255: luma by ITU-R BT.601. */
export function luma601(hex: string): number {
  const [red, green, blue] = parseHex(hex)
  return 0.299 * red + 0.587 * green + 0.114 * blue
}

/** The grey that a browser's filter makes of a colour, 0…255: luma by ITU-R BT.709. */
export function luma709(hex: string): number {
  const [red, green, blue] = parseHex(hex)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
