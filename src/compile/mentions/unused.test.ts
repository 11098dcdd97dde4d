import { expect, test } from 'vitest'
import { gazetteerOfAtlas } from './testing/atlas-gazetteer.ts'
import { unusedAliases, unusedNotices } from './unused.ts'

const gazetteer = gazetteerOfAtlas()
const text = ['Istanbul and the Baltic states', 'Istanbul again']

test('an alias that never occurs is told; one that does is not', () => {
  const unused = unusedAliases(text, gazetteer).map((alias) => alias.text)
  expect(unused).toContain('Ankara')
  expect(unused).not.toContain('Istanbul')
  expect(unused).not.toContain('Baltic states')
  expect(unused.length).toBeGreaterThan(gazetteer.aliases.length - 5)
})

test('the build says it in one notice a file', () => {
  const groups = gazetteer.aliases.filter(({ file }) => file === 'gazetteer/groups.csv').length
  expect(unusedNotices(text, gazetteer)).toContainEqual({
    file: 'gazetteer/groups.csv',
    line: 1,
    what: `${groups - 1} of ${groups} names never occur in the article`,
  })
})
