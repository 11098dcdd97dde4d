/** Indices of the arcs of a shape or of lines, whichever way round they are used. */
export function arcIndices(arcs: readonly (readonly (number | readonly (number | readonly number[])[])[])[]): number[] {
  return (arcs.flat(3) as number[]).map((arc) => (arc < 0 ? ~arc : arc))
}
