import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compileAtlas } from '../compile/dataset.ts'
import type { Credit, Dataset } from '../dataset/dataset.ts'
import { smallDataset } from '../sidebar/small-dataset.fixture.ts'
import { articlePage } from './article-page.ts'
import { articleIn, wordsOf } from './read-page.fixture.ts'

const page = (dataset: Dataset) => articlePage(dataset, { stylesheet: './style.css' })

describe('the article', () => {
  test('of the atlas, joined from the page, is the article as first extracted, to the byte', () => {
    const compiled = compileAtlas('data')
    if (!('dataset' in compiled)) throw new Error('the data has problems')
    const file = readFileSync('data/article.txt', 'utf8')
    const extracted = file
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => `${line.replace(/^#+ /, '')}\n`)
      .join('')
    expect(Buffer.from(articleIn(page(compiled.dataset)))).toEqual(Buffer.from(extracted))
  })

  test('keeps every character, of white space and of markup alike', () => {
    const text = ' A & B <b>"it\'s" `x`</b>\u00a0\u200b  😀 e\u0301\t. '
    const dataset = withBlocks([
      { kind: 'paragraph', line: 1, text, path: [], sentences: [], mentions: [], notes: [] },
      { kind: 'heading', line: 2, level: 2, text: 'End & <i>', source: ' End & <i>. ' },
    ])
    expect(articleIn(page(dataset))).toBe(`${text}\n End & <i>. \n`)
    expect(page(dataset)).toContain(
      '<h2 id="line-2"><span hidden> </span>End &amp; &lt;i&gt;<span hidden>. </span></h2>',
    )
  })

  test('has an outline that leads to its headings, and to what the atlas adds', () => {
    const nav = /<nav[^]*?<\/nav>/.exec(page(smallDataset))?.[0] ?? ''
    expect(nav).toContain('<a href="#line-2">Quarrels.</a>')
    expect(nav).toContain('<a href="#figures">')
    expect(page(smallDataset)).toContain('id="figures"')
  })

  test('every heading is of the level of the one before it, one below it, or above it', () => {
    const levels = [...page(smallDataset).matchAll(/<h(\d)/g)].map(([, level]) => Number(level))
    expect(levels[0]).toBe(1)
    for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
  })
})

describe('mentions', () => {
  const html = page(smallDataset)

  test('of one country, a place in it, or an organisation lead into the atlas', () => {
    expect(html).toContain('<a href="./#country=AAA" title="Aland">Aland</a>')
    expect(html).toContain('<a href="./#country=AAA" title="Acity, the capital of Aland">Acity</a>')
    expect(html).toContain('<a href="./#organisation=UNION" title="the Union">Union</a>')
  })

  test('of several countries lead to the list of them, ambiguous ones with that word', () => {
    expect(html).toContain('<a href="#line-3-several-1" title="the Twins">Twins</a>')
    const [group = '', ambiguous = ''] = [...html.matchAll(/<li id="line-3-several-\d">[^]*?<\/li>/g)].map(([li]) => li)
    expect(wordsOf(group)).toBe('“Twins”: Aland, Beland')
    expect(group).toContain('<a href="./#country=BBB">Beland</a>')
    expect(wordsOf(ambiguous)).toBe('“Cland” may mean: Cland, Islands')
    expect(ambiguous).toContain('<a href="./#country=DDD">Islands</a>')
  })

  test('that a paragraph repeats are explained once', () => {
    const [first, , twins] = smallDataset.article.blocks
    if (first?.kind !== 'paragraph' || twins?.kind !== 'paragraph') throw new Error('another article')
    const text = 'Twins and Twins.'
    const mention = { kind: 'group', countries: ['AAA', 'BBB'], what: 'the Twins' } as const
    const mentions = [
      { ...mention, start: 0, end: 5 },
      { ...mention, start: 10, end: 15 },
    ]
    const repeated = page(withBlocks([{ ...first, text, mentions, notes: [], sentences: [] }]))
    expect(repeated.match(/href="#line-1-several-1"/g)).toHaveLength(2)
    expect(repeated.match(/<li id=/g)).toHaveLength(1)
  })
})

describe('what is ours', () => {
  const html = page(smallDataset)

  test('notes stand beside the passage, say what they are about, and name their sources', () => {
    const [note = ''] =
      /<div class="ours" role="note">\s*<p class="label">Note of this atlas[^]*?<\/div>/.exec(html) ?? []
    expect(wordsOf(note)).toBe(
      'Note of this atlas On “Aland left”: It left in 1999. Sources (1) Pollsters: A Poll, 2015',
    )
    expect(note).toContain('href="https://example.org/poll"')
  })

  test('a seam is said in place, with our own list, said not to be the article’s', () => {
    const seam = html.slice(html.indexOf('A list stood here.'), html.indexOf('</article>'))
    expect(wordsOf(seam)).toMatch(
      /^A list stood here\. This atlas’s own list, not the article’s Now The North – breakaway/,
    )
    expect(seam).toContain('<a href="./#territory=north">The North</a>')
  })

  test('each kind of list that a seam may offer has its rows, with links and sources', () => {
    const listed = (offer: 'peacekeeping' | 'organisations: UN' | 'organisations: other' | 'sites') => {
      const whole = page(withSeam(offer))
      const seam = whole.slice(whole.indexOf('Lost from the article here'), whole.indexOf('</article>'))
      return seam
    }
    expect(wordsOf(listed('peacekeeping'))).toContain('This atlas’s own list, not the article’s The Mission')
    expect(wordsOf(listed('peacekeeping'))).toContain('The Mission – Acity, since 1948. two observers Sources (1)')
    expect(listed('organisations: other')).toContain('<a href="./#organisation=CLUB">The Club</a>')
    expect(wordsOf(listed('organisations: other'))).toContain('member, since 1991')
    const sites = listed('sites')
    expect(sites).toContain('<a href="./#site=fort">Old Fort</a>')
    expect(wordsOf(sites)).toContain('army base, former, closed 2012, The North. As of early 2026. Weakly sourced.')
    expect(wordsOf(listed('organisations: UN'))).toBe('Lost from the article here Lost.')
    // What was read there was a copy, so it is named and not linked.
    expect(wordsOf(sites)).toContain('A paper: A Fort, 1999')
  })
})

describe('the figures', () => {
  const html = page(smallDataset)
  const tables = [...html.matchAll(/<table>[^]*?<\/table>/g)].map(([table]) => table)
  const cells = (table = '') =>
    [...table.matchAll(/<tr>[^]*?<\/tr>/g)].map(([row]) =>
      [...row.matchAll(/<(t[hd])[^>]*>([^]*?)<\/\1>/g)].map(([, , inner = '']) => wordsOf(inner)),
    )

  test('are one table, the most favourable first, the focal country apart', () => {
    expect(tables).toHaveLength(2)
    expect(cells(tables[0]).slice(1)).toEqual([
      ['Beland', '75%', '10%', '15%', '1,234', '', 'article · computed'],
      ['Aland', '21%', '72%', '7%', '1,234', 'The north was not interviewed.', 'article · computed'],
      ['Cland', '21%', '60%', '19%', '1,234', '', 'article · computed'],
    ])
    expect(cells(tables[1]).slice(1)).toEqual([['Focusland', '93%', '5%', '2%', '1,234', '', 'article · computed']])
    expect(wordsOf(html)).toContain('Its own view, asked in 2015 Not a view from outside: The article says 92')
  })

  test('have a caption, and headers with their scope', () => {
    for (const table of tables) {
      expect(table).toContain('<caption')
      expect(table.match(/<th scope="col"/g)).toHaveLength(7)
      expect(table.match(/<th scope="row"/g)).toHaveLength(cells(table).length - 1)
    }
  })

  test('say the question, when it was asked, of whom, and the source', () => {
    const words = wordsOf(html)
    expect(words).toContain('Question What do you think of Focusland?')
    expect(words).toContain('Asked 1–9 May 2015')
    expect(words.slice(words.lastIndexOf('Sources Pollsters'))).toContain('Pollsters: A Poll, 2015')
  })
})

test('credits link their licence, and the list of names to take away', () => {
  const credit: Credit = {
    name: 'Names',
    what: 'names',
    licence: 'ODbL',
    licenceUrl: 'https://example.org/odbl',
    file: 'names.csv',
  }
  const html = page({ ...smallDataset, about: { ...smallDataset.about, credits: [credit] } })
  const list = html.slice(html.indexOf('id="credits"'))
  expect(list).toContain('<a href="https://example.org/odbl" rel="noreferrer external license">ODbL</a>')
  expect(list).toContain('<a href="./names.csv" download>Download names.csv</a>')
})

describe('a page that cannot do harm', () => {
  const HOSTILE = `"'\`></p></title></style><script>alert(1)</script><img src=x onerror=alert(1)>&lt;b&gt;`

  test('has no script and no style of its own, and a policy that allows none', () => {
    const html = page(smallDataset)
    expect(html).not.toMatch(/<script|<style|\sstyle=|\son\w+=/i)
    expect(html).toMatch(/<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;/)
  })

  test('shows hostile text in any field as text', () => {
    const html = page(changed(smallDataset, (text) => text + HOSTILE))
    const own = page(smallDataset)
    expect(html.length).toBeGreaterThan(own.length + 50 * HOSTILE.length)
    const tags = (text: string) => [...text.matchAll(/<[^>]*>/g)].map(([tag]) => tag.replace(/"[^"]*"/g, '""'))
    // The same elements with the same attributes: nothing of the text has become markup.
    expect(tags(html)).toEqual(tags(own))
  })

  test('links no address but those of the web', () => {
    const html = page(changed(smallDataset, (text) => text.replace(/^https:/, 'JavaScript:')))
    expect(html).not.toMatch(/href="javascript:/i)
    expect(html).toContain('Encyclopaedia')
  })
})

function withBlocks(blocks: Dataset['article']['blocks']): Dataset {
  return { ...smallDataset, article: { ...smallDataset.article, blocks } }
}

function withSeam(offer: 'peacekeeping' | 'organisations: UN' | 'organisations: other' | 'sites'): Dataset {
  return withBlocks([
    {
      kind: 'paragraph',
      line: 1,
      text: 'A.',
      path: [],
      sentences: [],
      mentions: [],
      notes: [],
      seam: { what: 'Lost.', offer },
    },
  ])
}

/** Fields that decide what is written, not what is said: closed sets, and the keys by which rows find one another. */
const DECIDING = new Set(
  'kind key id country countries organisation host outlineOf entity partOf relation category status scope offer evidence sources'
    .split(' ')
    .concat('noteSources', 'positionSources', 'unsourced'),
)

/** The data with every other text changed. */
function changed<Data>(data: Data, change: (text: string) => string): Data {
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return change(value)
    if (Array.isArray(value)) return value.map(walk)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([name, field]) => [name, isDeciding(name, field) ? field : walk(field)]),
    )
  }
  return walk(data) as Data
}

/** `sources` is a list of keys in every row, and the sources themselves in the dataset. */
function isDeciding(name: string, field: unknown): boolean {
  return DECIDING.has(name) && (name !== 'sources' || Array.isArray(field))
}
