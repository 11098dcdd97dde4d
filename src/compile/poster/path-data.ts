import type { PosterPoint } from '../../dataset/poster.ts'

/**
 * A line of rounded points as one SVG subpath, as short as it can be written: relative, without separators that a
 * minus makes superfluous, without points that fall on the one before. Empty where too little is left to draw:
 * two points of an open line, three of a closed one.
 */
export function pathData(points: readonly PosterPoint[], isClosed: boolean): string {
  const corners: PosterPoint[] = []
  for (const [x, y] of points) {
    const corner = [Math.round(x), Math.round(y)] as const
    if (!isSame(corners.at(-1), corner)) corners.push(corner)
  }
  if (isClosed && corners.length > 1 && isSame(corners[0], corners.at(-1))) corners.pop()
  const [start, ...rest] = corners
  if (start === undefined || corners.length < (isClosed ? 3 : 2)) return ''
  let [lastX, lastY] = start
  const steps = rest.flatMap(([x, y]) => {
    const step = [x - lastX, y - lastY]
    ;[lastX, lastY] = [x, y]
    return step
  })
  return `M${numbers(start)}l${numbers(steps)}${isClosed ? 'z' : ''}`
}

function isSame(one: PosterPoint | undefined, other: PosterPoint | undefined): boolean {
  return one !== undefined && other !== undefined && one[0] === other[0] && one[1] === other[1]
}

function numbers(values: readonly number[]): string {
  return values.map((value, index) => `${index > 0 && value >= 0 ? ' ' : ''}${value + 0}`).join('')
}
