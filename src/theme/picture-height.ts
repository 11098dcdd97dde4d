/**
 * Height in CSS pixels of the picture that is thrown on the wall, from which sizes are reckoned: the whole screen's,
 * for a browser that stands on it with its bars; a small window on a large screen is a picture of its own.
 */
export function pictureHeight(window: {
  readonly innerHeight: number
  readonly screen: { readonly height: number }
}): number {
  return Math.max(window.innerHeight, Math.min(window.screen.height, window.innerHeight * BARS))
}

/** Tabs, address and task bar take up to a fifth of a small screen. */
const BARS = 1.25
