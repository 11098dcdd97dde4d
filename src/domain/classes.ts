import { scaleThreshold } from 'd3-scale'
import type { Measure, SurveyRow } from '../dataset/dataset.ts'

/** One class of a choropleth, in whole per cent, both ends included. The last class has no upper end. */
export interface MeasureClass {
  readonly index: number
  readonly from: number
  readonly to?: number
}

/** Ascending thresholds in per cent → the classes between them: [25, 30] makes 0–24, 25–29 and 30 and above. */
export function classesOf(thresholds: readonly number[]): MeasureClass[] {
  return [0, ...thresholds].map((from, index) => {
    const next = thresholds[index]
    return next === undefined ? { index, from } : { index, from, to: next - 1 }
  })
}

/** Index of the class that a whole percentage falls into; a threshold belongs to the class that begins with it. */
export function classifier(thresholds: readonly number[]): (percentage: number) => number {
  return scaleThreshold<number, number>()
    .domain(thresholds)
    .range([...thresholds, NaN].map((_, index) => index))
}

export function valueOf(row: SurveyRow, measure: Measure): number {
  return row[measure]
}
