/** What a browser says of itself and of its screen, in CSS pixels. */
export interface Picture {
  readonly innerWidth: number
  readonly innerHeight: number
  readonly screen: { readonly height: number }
}

/**
 * Height in CSS pixels of the picture that is thrown on the wall, from which sizes are reckoned: the whole screen's,
 * for a browser that stands on it with its bars; a small window on a large screen is a picture of its own, and one that
 * is taller than any projector's is a phone: there the width decides.
 */
export function pictureHeight({ innerWidth, innerHeight, screen }: Picture): number {
  const height = Math.max(innerHeight, Math.min(screen.height, innerHeight * BARS))
  return Math.min(height, Math.max(innerWidth * TALLEST, innerWidth < innerHeight ? 0 : innerHeight))
}

/** Tabs, address and task bar take up to a fifth of a small screen. */
const BARS = 1.25
/** Height by width of the tallest picture of a projector, 4 : 3. */
const TALLEST = 3 / 4
