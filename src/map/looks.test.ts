import { expect, test } from 'vitest'
import type { FillRole, Scene } from '../domain/scene.ts'
import { looksOf } from './looks.ts'

function sceneWith(fill: FillRole): Scene {
  return {
    fills: [{ key: 'AAA', fill }],
    disputed: [
      { id: 'strip', hatched: true, fill },
      { id: 'corner', hatched: false },
    ],
    hatchedEntities: ['BBB'],
    outlines: [],
    markers: [],
    dots: [],
    labels: [],
  }
}

test('what was not surveyed is dotted, what is disputed is hatched', () => {
  expect(looksOf(sceneWith({ kind: 'not surveyed' }), 1, undefined)).toEqual({
    scale: 1,
    hasText: true,
    surveyed: true,
    dotted: ['AAA'],
    dottedAreas: ['strip'],
    hatchedCountries: ['BBB'],
    hatchedAreas: ['strip'],
  })
})

test('while the survey is off its dots are hidden, not taken out', () => {
  const before = looksOf(sceneWith({ kind: 'not surveyed' }), 1, undefined)
  expect(looksOf(sceneWith({ kind: 'plain' }), 1, before)).toEqual({ ...before, surveyed: false })
})
