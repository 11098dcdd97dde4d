import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LAYER_IDS, MEASURES } from '../dataset/dataset.ts'
import { formatView, hasPart, parseView, roundedCamera, startView, type Known } from './address.ts'
import type { Camera, Selection, View } from './view.ts'

const known: Known = {
  country: new Set(['AAA', 'BBB']),
  site: new Set(['aa-harbour', 'odd id&=#%']),
  territory: new Set(['north-coast']),
  organisation: new Set(['UNION']),
  frame: new Set(['world', 'north']),
  line: new Set([1, 2, 44]),
  startFrame: 'world',
}

describe('the address', () => {
  test('of the start view is empty', () => {
    expect(formatView(startView(known), known)).toBe('')
    expect(parseView('', known)).toEqual(startView(known))
  })

  test('reads like what it shows', () => {
    const view: View = {
      ...startView(known),
      selection: { kind: 'country', id: 'AAA' },
      layers: ['survey', 'sites'],
      organisation: 'UNION',
      camera: { kind: 'free', centre: [31.2, 48.1], zoom: 4.25 },
    }
    expect(formatView(view, known)).toBe('country=AAA&layers=survey,sites&members=UNION&at=4.25/48.1/31.2')
  })

  test('opens what it can and ignores the rest', () => {
    expect(
      parseView('#country=ZZZ&layers=sites,gone&measure=loud&at=1/2&frame=north&projection=flat&x=%E0%A4%A&=&&', known),
    ).toEqual({ ...startView(known), layers: ['sites'], camera: { kind: 'frame', id: 'north' } })
  })

  test('of a lesson names the step, and the layers even where they are those of the start', () => {
    const view: View = { ...startView(known), mode: 'projector', lesson: { lesson: 'who-knows', step: 3, reveal: 1 } }
    const address = 'layers=survey&mode=projector&lesson=who-knows&step=3&reveal=1'
    expect(formatView(view, known)).toBe(address)
    expect(parseView(address, known)).toEqual(view)
  })

  test('tells what it names from what it leaves as it is', () => {
    expect(hasPart('#country=AAA&layers=', 'layers')).toBe(true)
    expect(hasPart('#country=AAA&mylayers=sites', 'layers')).toBe(false)
    expect(hasPart('', 'layers')).toBe(false)
  })

  test('of no layers at all differs from that of the start', () => {
    const none: View = { ...startView(known), layers: [] }
    expect(formatView(none, known)).toBe('layers=')
    expect(parseView('layers=', known)).toEqual(none)
  })

  test('does not believe a name that every object has', () => {
    expect(parseView('country=__proto__&site=constructor&frame=toString', known)).toEqual(startView(known))
  })

  test('never throws, and what it understood it writes back (10,000 random hashes)', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...[
          'country=',
          'AAA',
          'article=',
          '44',
          '&',
          '=',
          '#',
          '%',
          '%00',
          'layers=survey,',
          'at=3/1/2',
          'frame=',
          'north',
        ],
        ...['map=svg', 'members=UNION', '<script>', 'measure=unfavourable', 'projection=globe', '\u202e', '\ud800'],
      ),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const view = parseView(pieces.join(''), known)
        expect(parseView(formatView(view, known), known)).toEqual(view)
      }),
      { numRuns: 10_000 },
    )
  })

  test('parse(format(view)) equals view, for every view', () => {
    const selection: fc.Arbitrary<Selection | undefined> = fc.oneof(
      fc.constant(undefined),
      fc.constantFrom<Selection>(
        { kind: 'country', id: 'BBB' },
        { kind: 'site', id: 'odd id&=#%' },
        { kind: 'territory', id: 'north-coast' },
        { kind: 'organisation', id: 'UNION' },
        { kind: 'article' },
        { kind: 'article', line: 44 },
      ),
    )
    const camera: fc.Arbitrary<Camera> = fc.oneof(
      fc.constantFrom<Camera>(
        { kind: 'frame', id: 'world' },
        { kind: 'frame', id: 'north' },
        { kind: 'entity', id: 'AAA' },
      ),
      fc
        .tuple(
          fc.double({ min: -359, max: 359, noNaN: true }),
          fc.double({ min: -89, max: 89, noNaN: true }),
          fc.double({ min: 0, max: 22, noNaN: true }),
        )
        .map(([longitude, latitude, zoom]) => roundedCamera([longitude, latitude], zoom)),
    )
    const view: fc.Arbitrary<View> = fc
      .record({
        selection,
        layers: fc.subarray([...LAYER_IDS]),
        measure: fc.constantFrom(...MEASURES),
        organisation: fc.constantFrom(undefined, 'UNION'),
        projection: fc.constantFrom('mercator' as const, 'globe' as const),
        camera,
        renderer: fc.constantFrom('auto' as const, 'svg' as const, 'gl' as const),
        mode: fc.constantFrom('page' as const, 'projector' as const),
        lesson: fc.option(
          fc.record({
            lesson: fc.constantFrom('who-knows', '2nd'),
            step: fc.integer({ min: 1, max: 999 }),
            reveal: fc.integer({ min: 0, max: 999 }),
          }),
          { nil: undefined },
        ),
      })
      .map(({ selection, organisation, lesson, ...rest }) => ({
        ...rest,
        ...(selection && { selection }),
        ...(organisation !== undefined && { organisation }),
        ...(lesson && { lesson }),
      }))
    fc.assert(
      fc.property(view, (view) => {
        expect(parseView(formatView(view, known), known)).toEqual(view)
      }),
    )
  })
})
