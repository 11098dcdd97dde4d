import { describe, expect, test } from 'vitest'
import { formatProblem } from '../problem.ts'
import type { CountryNames } from './country-names.ts'
import { findMentions } from './find-mentions.ts'
import { buildGazetteer } from './gazetteer.ts'
import { gazetteerOfAtlas } from './testing/atlas-gazetteer.ts'

const HEADERS: Readonly<Record<string, string>> = {
  names: 'country,names,parts,adjectives,people,former_names,combining',
  places: 'country,what,names,adjectives,rule',
  cities: 'country,what,names',
  groups: 'group,members,names',
  organisations: 'organisation,names',
  ambiguous: 'names,candidate,what,otherwise,own_names,clues',
  traps: 'words,why',
  words: 'list,words',
}

function country(key: string, name: string, rest: Partial<CountryNames> = {}): CountryNames {
  return { key, name, officialName: '', aliases: [], formerNames: [], demonyms: [], capitals: [], ...rest }
}

const COUNTRIES = [
  country('AAA', 'Aland', { demonyms: ['Alander'], capitals: ['Atown'] }),
  country('BBB', 'Bland', { article: 'the', demonyms: ['Blandish'] }),
  country('FFF', 'Focusland', { demonyms: ['Focuslander'] }),
]

function build(rows: Readonly<Record<string, readonly string[]>> = {}, countries = COUNTRIES) {
  const encoder = new TextEncoder()
  const files = new Map(
    Object.entries(HEADERS).map(([name, header]) => [
      `gazetteer/${name}.csv`,
      encoder.encode(`${[header, ...(rows[name] ?? [])].join('\n')}\n`),
    ]),
  )
  const built = buildGazetteer({ files, focus: 'FFF', countries, organisations: [{ id: 'CLUB', name: 'The Club' }] })
  return { ...built, texts: built.problems.map((problem) => formatProblem(problem)) }
}

const short = (text: string, built: ReturnType<typeof build>) =>
  findMentions(text, built.gazetteer).map(
    (mention) =>
      `${text.slice(mention.start, mention.end)}: ${mention.kind === 'organisation' ? mention.organisation : mention.countries.join('+')}`,
  )

describe('the gazetteer', () => {
  test('names, demonyms, their plurals and capitals come from the countries, without a row', () => {
    const built = build()
    expect(built.texts).toEqual([])
    expect(short('Aland, the Alanders, Blandish men and Atown', built)).toEqual([
      'Aland: AAA',
      'Alanders: AAA',
      'Blandish: BBB',
      'Atown: AAA',
    ])
  })

  test('which country is left out is data', () => {
    expect(short('Focuslanders of Focusland left Aland', build())).toEqual(['Aland: AAA'])
  })

  test('a row goes before the package', () => {
    const built = build({ names: ['BBB,Atown,,,,,'] })
    expect(short('Atown', built)).toEqual(['Atown: BBB'])
  })

  test('an alias of two countries is a problem, with both places', () => {
    const built = build({ names: ['AAA,Oldland,,,,,', 'BBB,Oldland,,,,,'] })
    expect(built.texts).toEqual([
      'gazetteer/names.csv:3: "Oldland" is claimed for BBB and, at gazetteer/names.csv:2, for AAA; ' +
        'allowed: one meaning, or a row of gazetteer/ambiguous.csv',
    ])
  })

  test('two countries of the package with one demonym are a problem until a row settles it', () => {
    const twins = [...COUNTRIES, country('CCC', 'Cland', { demonyms: ['Alander'] })]
    expect(build({}, twins).texts[0]).toContain('"Alander" is claimed for CCC and, at countries.csv, for AAA')
    const settled = ['Alander; Alanders,AAA,,,yes,', 'Alander; Alanders,CCC,,,yes,']
    const built = build({ ambiguous: settled }, twins)
    expect(built.texts).toEqual([])
    expect(short('an Alander', built)).toEqual(['Alander: AAA+CCC'])
    expect(short('an Alander from Cland', built)).toEqual(['Alander: CCC', 'Cland: CCC'])
  })

  test('a row said twice is a notice', () => {
    expect(build({ names: ['AAA,Oldland,,,,,', 'AAA,Oldland,,,,,'] }).notices).toHaveLength(1)
  })

  test('unknown countries, organisations, rules and lists are problems, at their lines', () => {
    const built = build({
      names: ['ZZZ,Zland,,,,,'],
      groups: ['the three,AAA; YYY,the three'],
      organisations: ['GUILD,Guild'],
      places: ['AAA,a city in …,Ctown,,sometimes'],
      words: ['colours,red'],
    })
    expect(built.texts.map((text) => text.split(';')[0])).toEqual([
      'gazetteer/words.csv:2: unknown list "colours"',
      'gazetteer/names.csv:2: unknown country "ZZZ"',
      'gazetteer/groups.csv:2: unknown country "YYY"',
      'gazetteer/organisations.csv:2: unknown organisation "GUILD"',
      'gazetteer/places.csv:2: unknown rule "sometimes"',
    ])
  })

  test('an unknown focal country is a problem', () => {
    const { problems } = buildGazetteer({ files: new Map(), focus: 'ZZZ', countries: COUNTRIES })
    expect(problems[0]).toMatchObject({ file: 'atlas.yaml', what: 'unknown focal country "ZZZ"' })
  })

  test('a territory that the map does not draw counts to the country that has it among its aliases', () => {
    const countries = [
      country('AAA', 'Aland', { aliases: ['Isle'] }),
      country('ISL', 'Isle'),
      country('FFF', 'Focusland'),
    ]
    const files = build().gazetteer
    expect(files.focus).toBe('FFF')
    const encoder = new TextEncoder()
    const { gazetteer } = buildGazetteer({
      files: new Map(
        Object.entries(HEADERS).map(([name, header]) => [`gazetteer/${name}.csv`, encoder.encode(header)]),
      ),
      focus: 'FFF',
      countries,
      selectable: new Set(['AAA', 'FFF']),
    })
    expect(findMentions('Isle', gazetteer)).toMatchObject([{ countries: ['AAA'] }])
  })

  test('every mention tells what it is', () => {
    const built = build({
      names: ['BBB,,,Blish,,Oldland,Blando'],
      places: ['BBB,a city in …,Btown; Beetown,Btownian,'],
      groups: ['the pair,AAA; BBB,Pair'],
      organisations: ['CLUB,Club'],
      ambiguous: ['Doubtland,AAA,,,,', 'Doubtland,BBB,,,,'],
    })
    expect(built.texts).toEqual([])
    const text = 'Oldland, Blish, Beetown, Btownian, Pair, Club, Doubtland'
    expect(findMentions(text, built.gazetteer).map(({ what }) => what)).toEqual([
      'Oldland, today the Bland',
      'of the Bland',
      'Beetown, a city in the Bland',
      'of Btown, a city in the Bland',
      'the pair: Aland and the Bland',
      'The Club',
      'Doubtland: Aland or the Bland',
    ])
  })
})

describe('the gazetteer of this atlas', () => {
  test('every country of the package is found by its name', () => {
    const gazetteer = gazetteerOfAtlas()
    const missed = [...gazetteer.countries.values()].filter(({ key, name }) => {
      if (key === gazetteer.focus) return false
      const found = findMentions(`They went to ${name}.`, gazetteer)
      return !found.some((mention) => mention.kind !== 'organisation' && mention.countries.includes(key))
    })
    expect(missed.map(({ name }) => name)).toEqual([])
  })

  test('every capital that is no everyday word is found', () => {
    const gazetteer = gazetteerOfAtlas()
    const capitals = [...gazetteer.countries.values()].flatMap(({ key, capitals: names }) =>
      names.map((name) => ({ key, name })),
    )
    const missed = capitals.filter(({ key, name }) => {
      if (key === gazetteer.focus) return false
      const owner = gazetteer.countries.get(key)?.name ?? ''
      const found = findMentions(`Talks were held in ${name}, ${owner}.`, gazetteer)
      return !found.some(
        ({ start, ...mention }) =>
          start < 19 + name.length && mention.kind !== 'organisation' && mention.countries.includes(key),
      )
    })
    // Everyday words, and the capitals of two territories that share a name with another one's.
    expect(missed.map(({ name }) => name)).toEqual(['Oranjestad', 'The Bottom', 'Marigot'])
  })
})
