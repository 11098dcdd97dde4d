import type { Topology, GeometryCollection } from 'topojson-specification'

/** What the pages to compare with show: the same countries, figures and passages as the atlas, as short as it can be said. */
export interface Content {
  /** Of the survey's measure, ascending. */
  readonly thresholds: readonly number[]
  readonly countries: Readonly<Record<string, CountryContent>>
  readonly paragraphs: readonly string[]
}

export interface CountryContent {
  readonly name: string
  /** Favourable, unfavourable, no answer, interviews. */
  readonly figures?: readonly [number, number, number, number]
  /** Sentences of a paragraph that name the country, as [paragraph, start, end], and the words in them to be marked. */
  readonly passages: readonly {
    readonly sentences: readonly (readonly [paragraph: number, start: number, end: number])[]
    readonly marks: readonly (readonly [start: number, end: number])[]
  }[]
}

export type Shapes = Topology<{ countries: GeometryCollection<{ key: string }> }>

export const COLOURS = ['#ffffcc', '#a1dab4', '#41b6c4', '#2c7fb8', '#253494']
export const NOT_SURVEYED = '#d5d3d0'

export async function load(): Promise<{ readonly content: Content; readonly shapes: Shapes }> {
  const [content, shapes] = await Promise.all(
    ['./content.json', './shapes.json'].map(async (address) => (await fetch(address)).json() as Promise<unknown>),
  )
  return { content: content as Content, shapes: shapes as Shapes }
}

export function colourOf({ countries, thresholds }: Content, key: string): string {
  const figure = countries[key]?.figures?.[0]
  if (figure === undefined) return NOT_SURVEYED
  return COLOURS[thresholds.filter((threshold) => figure >= threshold).length] ?? NOT_SURVEYED
}

/** Puts what is known of a country into the page's text. */
export function show(content: Content, key: string): void {
  const country = content.countries[key]
  const aside = document.querySelector('aside')
  if (!country || !aside) return
  const heading = document.createElement('h2')
  heading.textContent = country.name
  const figures = document.createElement('p')
  figures.textContent = country.figures
    ? `${country.figures[0]}% favourable, ${country.figures[1]}% unfavourable, ${country.figures[2]}% no answer, ${country.figures[3]} interviews`
    : 'Not surveyed.'
  const passages = country.passages.map(({ sentences, marks }) => {
    const quote = document.createElement('blockquote')
    for (const [paragraph, start, end] of sentences) {
      const text = content.paragraphs[paragraph] ?? ''
      let at = start
      for (const [from, to] of marks) {
        if (from < start || to > end) continue
        const mark = document.createElement('mark')
        mark.textContent = text.slice(from, to)
        quote.append(text.slice(at, from), mark)
        at = to
      }
      quote.append(`${text.slice(at, end)} `)
    }
    return quote
  })
  aside.replaceChildren(heading, figures, ...passages)
  aside.scrollTop = 0
}

/** The one switch of the page: `change` is told whether the colours are shown. */
export function onSwitch(change: (isOn: boolean) => void): void {
  const button = document.querySelector<HTMLButtonElement>('[role="switch"]')
  button?.addEventListener('click', () => {
    const isOn = button.getAttribute('aria-checked') !== 'true'
    button.setAttribute('aria-checked', String(isOn))
    change(isOn)
  })
}
