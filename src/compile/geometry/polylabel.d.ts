/** polylabel 2.1 comes without types. */
declare module 'polylabel' {
  /** The point in a polygon furthest from its edges, to the given precision, with its distance from them. */
  export default function polylabel(
    polygon: readonly (readonly (readonly [number, number])[])[],
    precision?: number,
  ): [number, number] & { distance: number }
}
