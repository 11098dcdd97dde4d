import { expect, test } from 'vitest'
import { LAYER_IDS } from '../dataset/dataset.ts'
import { formatView, knownIn, startView } from '../domain/address.ts'
import type { View } from '../domain/view.ts'
import { VIEW_PARTS } from './check-view.ts'
import { checkSmall, LESSON_ATLAS, lineOf } from './testing/small-lesson.ts'

const PLACE = `lessons/small.yaml:${lineOf('view: measure=unfavourable')}: steps.4.view`

function problem(view: string): readonly string[] {
  return checkSmall((text) => text.replace('view: measure=unfavourable', `view: '${view}'`)).messages
}

test('a view opens by its address, whatever it chooses', () => {
  for (const view of [
    '',
    'layers=',
    'country=AAA&layers=sites&to=AAA',
    'territory=north&projection=globe',
    'organisation=UNION&layers=memberships&members=CLUB&at=3.5/46/48.25',
    'article=7&layers=&map=svg',
  ]) {
    expect(problem(view)).toEqual([])
  }
})

test('what is unknown in it is named, all of it', () => {
  expect(problem('country=AAB&layers=survey,bases&frame=wrld&mesure=favourable')).toEqual([
    `${PLACE} unknown country code "AAB" (did you mean AAA, Aland?); allowed: ISO 3166-1 alpha-3 codes, XKX, and the keys of countries.csv`,
    `${PLACE} unknown frame "wrld" (did you mean world, World?); allowed: ids of frames.csv`,
    `${PLACE} unknown layer "bases"; allowed: survey, sites, protectorates, memberships`,
    `${PLACE} unknown part "mesure" (did you mean "measure"?); allowed: ${VIEW_PARTS.join(', ')}`,
  ])
  expect(problem('site=harbor')).toEqual([
    `${PLACE} unknown site "harbor" (did you mean harbour, Harbour?); allowed: ids of sites.csv`,
  ])
  expect(problem('article=8')).toEqual([`${PLACE} unknown line "8"; allowed: the number of a block in article.txt`])
  expect(problem('members=U')).toEqual([expect.stringContaining('steps.4.view unknown organisation "U"')])
})

test('what the address would write in another way is given as it writes it', () => {
  expect(problem('layers=sites,survey')).toEqual([
    `${PLACE} "layers=sites,survey" is not as the address has it; allowed: layers=survey,sites`,
  ])
  expect(problem('frame=world')).toEqual([
    `${PLACE} "frame=world" is not as the address has it; allowed: an empty text`,
  ])
  expect(problem('at=99/10/10')).toEqual([
    `${PLACE} "at=99/10/10" is not as the address has it; allowed: an empty text`,
  ])
})

test('every part that an address of the map can have is known here', () => {
  const known = knownIn(LESSON_ATLAS)
  const views: Partial<View>[] = [
    { selection: { kind: 'country', id: 'AAA' } },
    { selection: { kind: 'site', id: 'harbour' } },
    { selection: { kind: 'territory', id: 'north' } },
    { selection: { kind: 'organisation', id: 'UNION' } },
    { selection: { kind: 'article', line: 7 } },
    { layers: LAYER_IDS, measure: 'noAnswer', organisation: 'UNION', projection: 'globe', renderer: 'gl' },
    { camera: { kind: 'entity', id: 'AAA' } },
    { camera: { kind: 'frame', id: 'other' } },
    { camera: { kind: 'free', centre: [1, 2], zoom: 3 } },
  ]
  const parts = views.flatMap((view) => {
    return formatView({ ...startView(known), ...view }, known)
      .split('&')
      .map((part) => part.split('=')[0])
  })
  expect([...new Set(parts)].sort()).toEqual([...VIEW_PARTS].sort())
})
