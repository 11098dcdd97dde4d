/** An order of `length` options that was kept, if it still is one; as they stand otherwise. */
export function settledOrder(order: readonly number[] | undefined, length: number): readonly number[] {
  const asTheyStand = Array.from({ length }, (_, index) => index)
  const isOrder = order?.length === length && asTheyStand.every((index) => order.includes(index))
  return isOrder ? order : asTheyStand
}

/** Two places exchanged; the same order where one of them is none. */
export function swapped(order: readonly number[], one: number, other: number): readonly number[] {
  const [first, second] = [order[one], order[other]]
  if (first === undefined || second === undefined) return order
  return order.map((index, place) => (place === one ? second : place === other ? first : index))
}
