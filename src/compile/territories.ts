import type { SourceId, Territory } from '../dataset/dataset.ts'
import type { DisputeRow } from './disputes.ts'
import type { ProtectorateRow } from '../layers/protectorates/rows.ts'
import { present } from './present.ts'
import type { Report } from './problem.ts'

/**
 * Joins the two tables: the same id in both is one territory. Its name and place then have to be the same too, or a
 * click on the area and a click on the marker would tell two stories.
 */
export function joinTerritories(
  disputes: readonly DisputeRow[],
  protectorates: readonly ProtectorateRow[],
  weaklySourced: (sources: readonly SourceId[]) => boolean,
  report: Report,
): Territory[] {
  const protectorateOf = new Map(protectorates.map((row) => [row.id, row]))
  const disputeOf = new Map(disputes.map((row) => [row.id, row]))
  for (const row of protectorates) {
    const dispute = disputeOf.get(row.id)
    if (dispute !== undefined) reportDifferences(row, dispute, report)
  }
  return [...disputes, ...protectorates.filter(({ id }) => !disputeOf.has(id))].map((row) => {
    const dispute = disputeOf.get(row.id)?.dispute
    const protectorate = protectorateOf.get(row.id)?.protectorate
    const sources = [...new Set([...(dispute?.sources ?? []), ...(protectorate?.sources ?? [])])]
    return present({
      id: row.id,
      name: row.name,
      area: row.area,
      entity: row.entity,
      at: row.at,
      outlineOf: row.outlineOf,
      dispute,
      protectorate,
      sources,
      weaklySourced: weaklySourced(sources),
    })
  })
}

function reportDifferences(row: ProtectorateRow, dispute: DisputeRow, report: Report): void {
  const fields = [
    ['name', row.name, dispute.name],
    ['area', row.area ?? '', dispute.area ?? ''],
    ['outline_of', row.outlineOf, dispute.outlineOf],
  ] as const
  for (const [field, here, there] of fields) {
    if (here === there) continue
    const what = `${field} "${here}" differs from "${there}" in ${dispute.file}:${dispute.line} for the same territory`
    report({ file: row.file, line: row.line, what, allowed: `"${there}" in both, or another id` })
  }
}
