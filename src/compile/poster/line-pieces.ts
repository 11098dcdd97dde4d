import { POSTER_WORLD, type PosterPoint } from '../../dataset/poster.ts'
import { pathData } from './path-data.ts'

/** Points of a line that stay together. */
const LONGEST = 96
/** Side of the squares that lines are gathered by, in units of the poster: 45 degrees of longitude. */
const SQUARE = POSTER_WORLD / 8

/**
 * Lines as paths, gathered by where they are: a browser paints a path whole or not at all, and most paintings, as of a
 * new outline, touch one corner of the world.
 */
export function linePieces(lines: readonly (readonly PosterPoint[])[]): string[] {
  const squares = new Map<string, string>()
  for (const line of lines) {
    for (let start = 0; start < line.length - 1; start += LONGEST) {
      const piece = line.slice(start, start + LONGEST + 1)
      const square = squareOf(piece)
      squares.set(square, (squares.get(square) ?? '') + pathData(piece, false))
    }
  }
  return [...squares.values()].filter((d) => d !== '')
}

function squareOf(points: readonly PosterPoint[]): string {
  const [x, y] = points[Math.floor(points.length / 2)] ?? [0, 0]
  return `${Math.floor(x / SQUARE)} ${Math.floor(y / SQUARE)}`
}
