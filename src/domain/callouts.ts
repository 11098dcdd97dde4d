import {
  boxAround,
  cross,
  grown,
  isWithin,
  meet,
  runsThrough,
  type PictureBox,
  type PicturePoint,
  type Segment,
} from './boxes.ts'

/** A plate that is to stand beside a place, for what has no room on the place itself. CSS px. */
export interface WantedCallout {
  readonly id: string
  readonly at: PicturePoint
  readonly width: number
  readonly height: number
}

export interface Callout {
  readonly id: string
  readonly box: PictureBox
  /** From the edge of the plate to the place. */
  readonly leader: Segment
}

export interface CalloutRoom {
  /** No plate reaches outside of it. */
  readonly bounds: PictureBox
  /** What no plate covers and no leader runs through: other labels. */
  readonly taken: readonly PictureBox[]
  /** What no plate covers; leaders may run over it, but are kept off it where that costs little: markers. */
  readonly avoided: readonly PictureBox[]
  /** CSS px per px at scale 1. */
  readonly scale: number
  /** What it costs to cover a piece of the picture, px of leader at scale 1; 0 where nothing is lost. */
  readonly costOf?: (box: PictureBox) => number
}

/** Directions in which a plate may stand, and lengths of its leader, px at scale 1: near ones in finer steps. */
const DIRECTIONS = 32
const LENGTHS = [9, 15, 22, 30, 40, 52, 66, 82, 100, 120]
/** Kept free between two plates, and around the place at the end of a leader, px at scale 1. */
const GAP = 3
const PLACE = 5
/** What faults cost, px of leader at scale 1. */
const OVER_MARKER = 25
/** For a plate that stands towards its neighbours and not away from them. */
const INWARDS = 12
const ROUNDS = 6

/**
 * Places plates in their order of importance: each as near to its place as it can be without meeting anything, with a
 * straight leader that runs through no plate and crosses no other leader. What does not fit gets another chance before the others; whoever is left
 * out then stays out. The same input gives the same places.
 */
export function placeCallouts(wanted: readonly WantedCallout[], room: CalloutRoom): Callout[] {
  const outwards = new Map(wanted.map((callout) => [callout.id, awayFromOthers(callout, wanted)]))
  let order = [...wanted]
  let best: Callout[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const placed = placeInOrder(order, room, outwards)
    if (placed.length > best.length) best = placed
    if (placed.length === wanted.length) break
    const found = new Set(placed.map(({ id }) => id))
    order = [...order.filter(({ id }) => !found.has(id)), ...order.filter(({ id }) => found.has(id))]
  }
  return best
}

function placeInOrder(
  order: readonly WantedCallout[],
  room: CalloutRoom,
  outwards: ReadonlyMap<string, PicturePoint>,
): Callout[] {
  const places = order.map(({ id, at }) => ({ id, box: boxAround(at, 2 * PLACE * room.scale, 2 * PLACE * room.scale) }))
  const placed: Callout[] = []
  for (const callout of order) {
    const others = places.filter(({ id, box }) => id !== callout.id && !isSamePlace(box, callout.at))
    const found = bestPlace(
      callout,
      { ...room, taken: [...room.taken, ...others.map(({ box }) => box)] },
      placed,
      outwards.get(callout.id) ?? { x: 0, y: 0 },
    )
    if (found) placed.push(found)
  }
  return placed
}

function bestPlace(
  { id, at, width, height }: WantedCallout,
  { bounds, taken, avoided, scale, costOf }: CalloutRoom,
  placed: readonly Callout[],
  outwards: PicturePoint,
): Callout | undefined {
  let best: { readonly cost: number; readonly callout: Callout } | undefined
  for (const length of LENGTHS) {
    if (best && best.cost <= length) break
    for (let index = 0; index < DIRECTIONS; index++) {
      const angle = (2 * Math.PI * index) / DIRECTIONS
      const [across, down] = [Math.cos(angle), Math.sin(angle)]
      const inwards = INWARDS * (1 - across * outwards.x - down * outwards.y)
      if (best && best.cost <= length + inwards) continue
      // How far the edge of a plate is from its middle in this direction.
      const half = Math.min(width / 2 / Math.abs(across), height / 2 / Math.abs(down))
      const away = length * scale + half
      const box = boxAround({ x: at.x + across * away, y: at.y + down * away }, width, height)
      const free = grown(box, GAP * scale)
      if (!isWithin(box, bounds) || isTaken(free, [...taken, ...avoided], placed)) continue
      const leader: Segment = [{ x: at.x + across * length * scale, y: at.y + down * length * scale }, at]
      if (taken.some((other) => runsThrough(leader, other))) continue
      if (placed.some((other) => runsThrough(leader, other.box) || cross(leader, other.leader))) continue
      const cost =
        length +
        inwards +
        OVER_MARKER * avoided.filter((other) => runsThrough(leader, other)).length +
        (costOf?.(box) ?? 0)
      if (!best || cost < best.cost) best = { cost, callout: { id, box, leader } }
    }
  }
  return best?.callout
}

function isTaken(box: PictureBox, boxes: readonly PictureBox[], placed: readonly Callout[]): boolean {
  return (
    boxes.some((other) => meet(box, other)) ||
    placed.some((other) => meet(box, other.box) || runsThrough(other.leader, box))
  )
}

/** Two countries of one place would keep each other's leaders from ending there. */
function isSamePlace(box: PictureBox, { x, y }: PicturePoint): boolean {
  return x > box.left && x < box.right && y > box.top && y < box.bottom
}

/** The direction of length 1 away from the other places, near ones counting more. */
function awayFromOthers({ id, at }: WantedCallout, wanted: readonly WantedCallout[]): PicturePoint {
  let [x, y] = [0, 0]
  for (const other of wanted) {
    if (other.id === id) continue
    const [across, down] = [at.x - other.at.x, at.y - other.at.y]
    const square = Math.max(1, across ** 2 + down ** 2)
    x += across / square
    y += down / square
  }
  const length = Math.hypot(x, y)
  return length === 0 ? { x: 0, y: 0 } : { x: x / length, y: y / length }
}
