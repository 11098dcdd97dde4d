import type { Dataset, Mention, Paragraph } from '../dataset/dataset.ts'
import { segmentsOf } from '../domain/segments.ts'
import { enCards } from '../wording/en-cards.ts'
import { en } from '../wording/en.ts'
import { joined, markup, type Content, type Markup } from './markup.ts'
import { countryLinks, selectionOf, type AddressOf } from './links.ts'
import { noteOfOurs } from './note.ts'
import { seamNote } from './seam.ts'
import { sourceDetails } from './sources.ts'

/** The address of a block within the page. */
export function anchorOf(line: number): string {
  return `line-${line}`
}

/** Words of a paragraph that stand for several countries. */
interface Several {
  readonly id: string
  readonly words: string
  readonly mention: Mention & { readonly kind: 'named' | 'place' | 'group' }
}

/** A paragraph to the letter, its mentions links; after it what is ours: which countries a word means, notes, the seam. */
export function paragraphOf(paragraph: Paragraph, dataset: Dataset, addressOf: AddressOf): Markup {
  const { line, text, notes, seam } = paragraph
  const id = anchorOf(line)
  const several = severalIn(paragraph)
  return markup`<div class="block">
    <p id="${id}">${wordsOf(paragraph, several, addressOf)}</p>
    <a class="anchor" href="#${id}" aria-label="${enCards.articlePage.anchor(line)}">¶</a>
    ${several.length === 0 ? undefined : whichCountries(several, dataset, addressOf)}
    ${
      notes.length === 0
        ? undefined
        : noteOfOurs(notes.length === 1 ? en.sidebar.noteOfOurs : en.sidebar.notesOfOurs, [
            markup`<ul>
              ${notes.map(({ range, text: note }) => markup`<li>${en.passage.about(text.slice(range.start, range.end))} ${note}</li> `)}
            </ul>`,
            sourceDetails(
              dataset.sources,
              notes.flatMap(({ sources }) => sources),
            ),
          ])
    }
    ${seam && seamNote(seam, dataset, addressOf)}
  </div> `
}

function wordsOf({ text, mentions }: Paragraph, several: readonly Several[], addressOf: AddressOf): Content {
  return segmentsOf(text, { start: 0, end: text.length }, mentions).map(({ text: words, mention }) => {
    if (!mention) return words
    const selection = selectionOf(mention)
    const among = several.find((each) => each.words === words && isSame(each.mention, mention))
    const address = selection ? addressOf(selection) : among && `#${among.id}`
    return address === undefined ? words : markup`<a href="${address}" title="${mention.what}">${words}</a>`
  })
}

/** Each of the words once, however often the paragraph has them. */
function severalIn({ line, text, mentions }: Paragraph): Several[] {
  const several: Several[] = []
  for (const mention of mentions) {
    if (mention.kind === 'organisation' || mention.countries.length < 2) continue
    const words = text.slice(mention.start, mention.end)
    if (several.some((each) => each.words === words && isSame(each.mention, mention))) continue
    several.push({ id: `${anchorOf(line)}-several-${several.length + 1}`, words, mention })
  }
  return several
}

function isSame(one: Mention, other: Mention): boolean {
  return one.kind !== 'organisation' && other.kind !== 'organisation' && one.countries.join() === other.countries.join()
}

function whichCountries(several: readonly Several[], dataset: Dataset, addressOf: AddressOf): Markup {
  return markup`<details class="several">
    <summary>${enCards.articlePage.several(several.map(({ words }) => words))}</summary>
    <ul>
      ${several.map(
        ({ id, words, mention }) =>
          markup`<li id="${id}">
            ${mention.ambiguous ? enCards.articlePage.mayMean(words) : enCards.articlePage.standsFor(words)}
            ${joined(countryLinks(dataset, mention.countries, addressOf), ', ')}
          </li> `,
      )}
    </ul>
  </details>`
}
