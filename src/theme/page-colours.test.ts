import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { contrast } from './colour.ts'

/** A projector's picture in daylight, 7 : 1: the light of the room, as a share of the picture's white. */
const DAYLIGHT = 1 / 6

const css = readFileSync(new URL('page.css', import.meta.url), 'utf8')
const colours = { ...customColours(':root'), ...customColours(":root[data-mode='projector']") }

const PAPERS = ['paper', 'paper-quiet', 'accent-quiet', 'mark', 'ours']
const TEXTS = ['ink', 'ink-quiet', 'accent']
const EDGES = ['line', 'line-quiet', 'accent', 'focus', 'ours-line', 'ink']

/** Light grey vanishes on a projector: ThreeSixtyGiving/grantnav#109. */
describe('on a projector in daylight, as the style sheet has it', () => {
  test.each(TEXTS.flatMap((text) => PAPERS.map((paper) => [text, paper] as const)))(
    'text in --%s can be read on --%s',
    (text, paper) => {
      expect(contrast(colour(text), colour(paper), DAYLIGHT)).toBeGreaterThanOrEqual(4.5)
    },
  )

  test.each(['accent', 'ink'])('white text can be read on --%s', (ground) => {
    expect(contrast(colour('paper'), colour(ground), DAYLIGHT)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(EDGES.flatMap((edge) => ['paper', 'paper-quiet'].map((paper) => [edge, paper] as const)))(
    'an edge in --%s is seen on --%s',
    (edge, paper) => {
      expect(contrast(colour(edge), colour(paper), DAYLIGHT)).toBeGreaterThanOrEqual(3)
    },
  )
})

function colour(name: string): string {
  const found = colours[name]
  if (found === undefined) throw new Error(`page.css has no colour --${name}`)
  return found
}

/** The custom properties of the first rule with a selector that are colours of the form #rrggbb. */
function customColours(selector: string): Record<string, string> {
  const start = css.indexOf(`${selector} {`)
  if (start < 0) throw new Error(`page.css has no rule for ${selector}`)
  const rule = css.slice(start, css.indexOf('}', start))
  return Object.fromEntries(
    [...rule.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]),
  )
}
