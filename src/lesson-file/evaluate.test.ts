import { describe, expect, test } from 'vitest'
import { filesOf, messagesOf } from '../compile/testing/small-input.ts'
import type { Problem } from '../compile/problem.ts'
import { readYaml } from '../compile/yaml-document.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { askingOf, evaluate } from './evaluate.ts'
import { LESSON_ATLAS } from './testing/small-lesson.ts'
import { describe as inWords } from './value.ts'
import { YamlValue } from './yaml-value.ts'

/** What the small atlas answers, in words, or the problem that asking has. */
function answer(expression: string, dataset: Dataset = LESSON_ATLAS): string {
  const problems: Problem[] = []
  const report = (problem: Problem) => problems.push(problem)
  const document = readYaml(filesOf({ 'x.yaml': [`is: ${expression}`] }), 'x.yaml', report)
  if (!document) throw new Error(messagesOf(problems).join('\n'))
  const value = evaluate(YamlValue.of(document, report).at('is'), askingOf(dataset))
  return value && problems.length === 0 ? inWords(value) : messagesOf(problems).join('\n')
}

test('what is typed: a number, yes and no, a country, a list of countries', () => {
  expect(answer('39')).toBe('39')
  expect(answer('no')).toBe('no')
  expect(answer('AAA')).toBe('AAA')
  expect(answer('[BBB, AAA]')).toBe('AAA, BBB')
})

describe('sets', () => {
  test('of sites and their hosts, by status, kind, scope, host, and whether in a territory', () => {
    expect(answer('{sites: all}')).toBe('harbour, old-radar')
    expect(answer('{sites: {status: in use}}')).toBe('harbour')
    expect(answer('{sites: {kind: [radar, naval], scope: mention}}')).toBe('old-radar')
    expect(answer('{sites: {host: AAA, inTerritory: yes}}')).toBe('none')
    expect(answer('{hosts: {status: [in use, former]}}')).toBe('AAA, CCC')
  })

  test('of the surveyed countries, without the focal one', () => {
    expect(answer('{survey: all}')).toBe('AAA, BBB')
    expect(answer('{survey: {favourable: {from: 13, to: 25}}}')).toBe('AAA')
    expect(answer('{survey: {unfavourable: {to: 43}}}')).toBe('BBB')
    expect(answer('{survey: {coverageNote: yes}}')).toBe('none')
  })

  test('of members, by status; members alone where none is said', () => {
    expect(answer('{members: {organisation: UNION}}')).toBe('AAA')
    expect(answer('{members: {organisation: UNION, status: [member, left]}}')).toBe('AAA, CCC')
    expect(answer('{members: {organisation: CLUB}}')).toBe(
      'x.yaml:1: is.members.organisation "CLUB" has no member list in this atlas; allowed: an organisation of memberships.csv',
    )
  })

  test('of protectorates, now or ended', () => {
    expect(answer('{protectorates: all}')).toBe('south')
    expect(answer('{protectorates: {now: yes}}')).toBe('none')
    expect(answer('{protectorates: {now: no, outlineOf: AAA}}')).toBe('south')
  })

  test('of what the article speaks of', () => {
    expect(answer('{named: {line: 7}}')).toBe('AAA')
    expect(answer('{named: {line: 7, kind: place}}')).toBe('none')
    expect(answer('{paragraphs: {country: AAA}}')).toBe('7')
    expect(answer('{named: {line: 8}}')).toBe(
      'x.yaml:1: is.named.line is no paragraph of the article; allowed: the number of a paragraph in article.txt',
    )
  })

  test('joined, common to several, and without others', () => {
    expect(answer('{both: [{survey: all}, {hosts: all}]}')).toBe('AAA')
    expect(answer('{either: [{survey: all}, {hosts: all}]}')).toBe('AAA, BBB, CCC')
    expect(answer('{without: [{survey: all}, [AAA]]}')).toBe('BBB')
    expect(answer('{both: [{survey: all}]}')).toBe(
      'x.yaml:1: is.both has 1 of the sets that it needs; allowed: two sets or more',
    )
    expect(answer('{both: [{survey: all}, {sites: all}]}')).toBe(
      'x.yaml:1: is.both joins a set of country and a set of site; allowed: sets of one kind',
    )
  })
})

describe('numbers', () => {
  test('of the survey, of a set, and their sum', () => {
    expect(answer('{figure: {country: BBB, measure: noAnswer}}')).toBe('45')
    expect(answer('{figure: {country: BBB, measure: sample}}')).toBe('1000')
    expect(answer('{count: {survey: all}}')).toBe('2')
    expect(answer('{sum: [{figure: {country: BBB, measure: favourable}}, 3]}')).toBe('15')
    expect(answer('{figure: {country: CCC, measure: favourable}}')).toBe(
      'x.yaml:1: is.figure.country "CCC" was not surveyed; allowed: a country of survey.csv',
    )
  })

  test('of years', () => {
    expect(answer('{year: {organisation: UNION, country: CCC, of: left}}')).toBe('2009')
    expect(answer('{year: {site: old-radar, of: closed}}')).toBe('2012')
    expect(answer('{year: {survey: year}}')).toBe('2015')
    expect(answer('{year: {organisation: UNION, of: founded}}')).toBe(
      'x.yaml:1: is.year finds no year; allowed: a row that has one',
    )
  })
})

describe('a country', () => {
  test('by its place in the ranking', () => {
    expect(answer('{rank: {measure: favourable}}')).toBe('AAA')
    expect(answer('{rank: {measure: favourable, from: lowest}}')).toBe('BBB')
    expect(answer('{rank: {measure: favourable, position: 2}}')).toBe('BBB')
    expect(answer('{rank: {measure: favourable, among: [BBB]}}')).toBe('BBB')
    expect(answer('{rank: {measure: favourable, position: 3}}')).toBe(
      'x.yaml:1: is.rank.position "3" is out of range or no whole number; allowed: whole numbers 1 to 2',
    )
  })

  test('compared with others', () => {
    expect(answer('{compare: {countries: [AAA, BBB], measure: unfavourable, which: lower}}')).toBe('BBB')
    expect(answer('{compare: {countries: [AAA, CCC], measure: unfavourable, which: lower}}')).toBe(
      'x.yaml:1: is.compare.countries names CCC, not surveyed; allowed: countries of survey.csv',
    )
  })

  test('that shares its place with another is none', () => {
    const survey = LESSON_ATLAS.survey.map((row) => ({ ...row, favourable: 25 }))
    expect(answer('{rank: {measure: favourable}}', { ...LESSON_ATLAS, survey })).toBe(
      'x.yaml:1: is.rank is shared by AAA, BBB (25%); allowed: a place that one country has',
    )
  })
})

describe('claims', () => {
  test('whether a country was asked, and whether the article speaks of it', () => {
    expect(answer('{surveyed: CCC}')).toBe('no')
    expect(answer('{mentioned: AAA}')).toBe('yes')
    expect(answer('{mentioned: BBB}')).toBe('no')
  })

  test('whether words stand in a line, in this order', () => {
    expect(answer('{stands: {line: 7, words: [Ann said, all is well]}}')).toBe('yes')
    expect(answer('{stands: {line: 7, words: [Bob, all is well]}}')).toBe('no')
    expect(answer('{stands: {line: 7, words: “all is well”}}')).toBe('yes')
  })

  test('whether words stand in a row of the data', () => {
    expect(answer('{stands: {notes: 7, words: in 1999}}')).toBe('yes')
    expect(answer('{stands: {site: harbour, words: Atown}}')).toBe('yes')
    expect(answer('{stands: {site: old-radar, words: weakly sourced}}')).toBe('yes')
    expect(answer('{stands: {territory: north, words: Controlled by Focusland.}}')).toBe('yes')
    expect(answer('{stands: {organisation: UNION, words: [The Union, Ctown]}}')).toBe('yes')
    expect(answer('{stands: {membership: [UNION, CCC], words: former}}')).toBe('yes')
    expect(answer('{stands: {country: CCC, words: Not surveyed in 2015.}}')).toBe('yes')
    expect(answer('{stands: {source: s, words: Publisher}}')).toBe('yes')
    expect(answer('{stands: {about: survey, words: March 2015}}')).toBe('yes')
    expect(answer('{stands: {site: harbour, words: Btown}}')).toBe('no')
  })

  test('about rows that are not there', () => {
    const rows = 'line, notes, site, territory, organisation, membership, country, source, about'
    expect(answer('{stands: {words: x}}')).toBe(`x.yaml:1: is.stands names no row; allowed: one of ${rows}`)
    expect(answer('{stands: {line: 7, site: harbour, words: x}}')).toBe(
      `x.yaml:1: is.stands names several rows; allowed: one of ${rows}`,
    )
    expect(answer('{stands: {membership: [UNION, BBB], words: x}}')).toBe(
      'x.yaml:1: is.stands.membership "UNION, BBB" is no row; allowed: rows of memberships.csv',
    )
    expect(answer('{stands: {line: 7}}')).toBe('x.yaml:1: is.stands does not say which words; allowed: words')
  })

  test('about numbers and sets, and joined', () => {
    expect(answer('{more: [{figure: {country: AAA, measure: favourable}}, 24]}')).toBe('yes')
    expect(answer('{same: [{survey: all}, [AAA, BBB]]}')).toBe('yes')
    expect(answer('{same: [{count: {survey: all}}, 3]}')).toBe('no')
    expect(answer('{has: {set: {sites: all}, id: harbour}}')).toBe('yes')
    expect(answer('{not: {surveyed: CCC}}')).toBe('yes')
    expect(answer('{every: [{surveyed: AAA}, {surveyed: CCC}]}')).toBe('no')
    expect(answer('{same: [{survey: all}, 3]}')).toBe(
      'x.yaml:1: is.same compares a set with a number; allowed: two numbers or two sets',
    )
    expect(answer('{more: [1]}')).toBe('x.yaml:1: is.more has 1 values; allowed: two')
  })
})

test('what is unknown, by name, with the nearest that is known', () => {
  const problem = (expression: string) => answer(expression).split(';')[0]
  expect(problem('{cuont: {survey: all}}')).toBe('x.yaml:1: is unknown operator "cuont" (did you mean "count"?)')
  expect(problem('{surveyed: AAB}')).toBe('x.yaml:1: is.surveyed unknown country code "AAB" (did you mean AAA, Aland?)')
  expect(problem('{members: {organisation: UNIO}}')).toBe(
    'x.yaml:1: is.members.organisation unknown organisation "UNIO" (did you mean UNION, The Union?)',
  )
  expect(problem('{sites: {status: in us}}')).toBe(
    'x.yaml:1: is.sites.status "in us" is unknown (did you mean "in use"?)',
  )
  expect(problem('{hosts: {stauts: in use}}')).toBe('x.yaml:1: unknown key "is.hosts.stauts" (did you mean "status"?)')
  expect(problem('{figure: {country: AAA}}')).toBe('x.yaml:1: the key "is.figure.measure" is missing')
  expect(problem('{count: 3}')).toBe('x.yaml:1: is.count yields a number')
  expect(problem('{count: {survey: all}, sum: []}')).toBe('x.yaml:1: is has 2 operators')
})
