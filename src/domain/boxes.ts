/** A point and a box of the picture, CSS px from its upper left corner. */
export interface PicturePoint {
  readonly x: number
  readonly y: number
}

export interface PictureBox {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export type Segment = readonly [from: PicturePoint, to: PicturePoint]

/** The box of a size around its middle. */
export function boxAround({ x, y }: PicturePoint, width: number, height: number): PictureBox {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 }
}

export function grown({ left, top, right, bottom }: PictureBox, by: number): PictureBox {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by }
}

export function middleOf({ left, top, right, bottom }: PictureBox): PicturePoint {
  return { x: (left + right) / 2, y: (top + bottom) / 2 }
}

/** Whether two boxes have more than an edge in common. */
export function meet(one: PictureBox, other: PictureBox): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}

export function isWithin(box: PictureBox, bounds: PictureBox): boolean {
  return box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom
}

export function isIn({ x, y }: PicturePoint, box: PictureBox): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom
}

/** Whether a line runs through the inside of a box (Liang and Barsky's clipping, 1984). */
export function runsThrough([from, to]: Segment, { left, top, right, bottom }: PictureBox): boolean {
  const [across, down] = [to.x - from.x, to.y - from.y]
  let [enters, leaves] = [0, 1]
  for (const [step, room] of [
    [-across, from.x - left],
    [across, right - from.x],
    [-down, from.y - top],
    [down, bottom - from.y],
  ] as const) {
    if (step === 0) {
      if (room <= 0) return false
    } else if (step < 0) enters = Math.max(enters, room / step)
    else leaves = Math.min(leaves, room / step)
  }
  return enters < leaves
}

/** Whether two lines cross; not where one only touches the other. */
export function cross([a, b]: Segment, [c, d]: Segment): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
}

function side(from: PicturePoint, to: PicturePoint, point: PicturePoint): number {
  return Math.sign((to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x))
}
