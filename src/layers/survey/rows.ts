import type { SurveyRow } from '../../dataset/dataset.ts'
import { readRows, reportDuplicates } from '../../compile/cells.ts'
import type { Cells } from '../../compile/cells.ts'
import { readCheckedTable } from '../../compile/input.ts'
import type { Input } from '../../compile/input.ts'
import { present } from '../../compile/present.ts'

const COLUMNS = [
  'country',
  'sample',
  'favourable',
  'unfavourable',
  'no_answer',
  'very_favourable',
  'somewhat_favourable',
  'somewhat_unfavourable',
  'very_unfavourable',
  'favourable_evidence',
  'unfavourable_evidence',
  'coverage',
  'sources',
] as const
type Column = (typeof COLUMNS)[number]

const EVIDENCE = ['article', 'print', 'computed'] as const

/** `survey.csv`: one row a surveyed country, per cent in whole numbers. */
export function readSurvey(input: Input): SurveyRow[] {
  const table = readCheckedTable(input, 'survey.csv', COLUMNS)
  reportDuplicates(table, ['country'], input.report)
  return readRows(table, input.report, (cells) => {
    const row = {
      country: cells.known('country', input.countries),
      sample: cells.wholeNumber('sample', 1),
      favourable: cells.percentage('favourable'),
      unfavourable: cells.percentage('unfavourable'),
      noAnswer: cells.percentage('no_answer'),
      veryFavourable: cells.percentage('very_favourable'),
      somewhatFavourable: cells.percentage('somewhat_favourable'),
      somewhatUnfavourable: cells.percentage('somewhat_unfavourable'),
      veryUnfavourable: cells.percentage('very_unfavourable'),
      evidence: {
        favourable: cells.oneOf('favourable_evidence', EVIDENCE),
        unfavourable: cells.oneOf('unfavourable_evidence', EVIDENCE),
      },
      coverage: cells.optionalText('coverage'),
      sources: cells.sources('sources', input.sources),
    }
    checkSums(cells)
    checkOutline(cells, input)
    return present(row)
  })
}

/** Rounding moves a sum of three by at most two; a part of two answers differs from its whole by rounding too. */
function checkSums(cells: Cells<Column>): void {
  const value = (column: Column): number | undefined =>
    /^\d+$/.test(cells.raw(column)) ? Number(cells.raw(column)) : undefined
  const [favourable, unfavourable, noAnswer] = [value('favourable'), value('unfavourable'), value('no_answer')]
  if (favourable !== undefined && unfavourable !== undefined && noAnswer !== undefined) {
    const sum = favourable + unfavourable + noAnswer
    if (sum < 98 || sum > 102) {
      const what = `favourable ${favourable} + unfavourable ${unfavourable} + no_answer ${noAnswer} make ${sum}`
      cells.problem(what, 'a sum from 98 to 102')
    }
  }
  const wholes = [
    ['favourable', 'very_favourable', 'somewhat_favourable'],
    ['unfavourable', 'very_unfavourable', 'somewhat_unfavourable'],
  ] as const
  for (const [whole, very, somewhat] of wholes) {
    const [all, one, other] = [value(whole), value(very), value(somewhat)]
    if (all === undefined || one === undefined || other === undefined) continue
    if (Math.abs(one + other - all) <= 2) continue
    cells.problem(`${very} ${one} + ${somewhat} ${other} make ${one + other}`, `${whole} ${all}, within 2`)
  }
}

/** A country that is only a dot cannot be coloured. */
function checkOutline(cells: Cells<Column>, input: Input): void {
  const entity = input.entities.get(cells.raw('country'))
  if (entity === undefined || entity.hasShape) return
  const what = `the map has no outline for the surveyed country ${entity.key} (${entity.name})`
  cells.problem(what, 'countries that the map draws with an outline')
}
