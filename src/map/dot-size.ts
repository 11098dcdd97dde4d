interface DotSize {
  readonly zoom: number
  /** px at scale 1. */
  readonly radius: number
  readonly selectedRadius: number
}

/** Dots of small states: smaller on a small map, where there are as many of them in less room. Between, in proportion. */
export const SMALLEST_DOT: DotSize = { zoom: -0.5, radius: 2.6, selectedRadius: 5.5 }
export const LARGEST_DOT: DotSize = { zoom: 1.5, radius: 4.5, selectedRadius: 6.5 }

export function dotRadius(zoom: number, isSelected: boolean): number {
  const share = Math.max(0, Math.min(1, (zoom - SMALLEST_DOT.zoom) / (LARGEST_DOT.zoom - SMALLEST_DOT.zoom)))
  const size = isSelected ? 'selectedRadius' : 'radius'
  return SMALLEST_DOT[size] + (LARGEST_DOT[size] - SMALLEST_DOT[size]) * share
}
