import type { Block, Dataset } from '../dataset/dataset.ts'
import { enCards } from '../wording/en-cards.ts'
import { en } from '../wording/en.ts'
import { creditsSection } from './credits.ts'
import { FIGURES, figuresSection } from './figures.ts'
import { markup, type Markup } from './markup.ts'
import { addressesIn, ATLAS, webLink, type AddressOf } from './links.ts'
import { outlineOf } from './outline.ts'
import { anchorOf, paragraphOf } from './paragraph.ts'

/** Nothing but the style sheet, its fonts and the icon, all from this site; no script at all. */
const POLICY =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"

/**
 * The whole article and all figures as one page that needs no script: HTML from `<!doctype` to `</html>`.
 * The text of the elements `#line-…`, each ended by a line feed, is the article as first extracted, to the byte.
 * `stylesheet`: its address, as seen from the page.
 */
export function articlePage(dataset: Dataset, { stylesheet }: { readonly stylesheet: string }): string {
  const { about, article } = dataset
  const addressOf = addressesIn(dataset)
  const figures = enCards.articlePage.figures(about.focus.name, about.survey.year)
  return markup`<!doctype html>
    <html lang="${en.language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${enCards.articlePage.title(article.title, about.title)}</title>
        <meta name="description" content="${enCards.articlePage.description(article.title, article.dateline)}" />
        <link rel="icon" href="./icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="${stylesheet}" />
      </head>
      <body>
        <a class="skip" href="#text">${enCards.articlePage.skip}</a>
        <header>
          <p><a href="${ATLAS}">${about.title}</a></p>
          <p>
            <a href="${addressOf({ kind: 'article' })}">${enCards.articlePage.besideMap}</a>
            <a href="#${FIGURES}">${figures}</a>
          </p>
        </header>
        <main>
          <h1>${article.title}</h1>
          <p class="dateline">
            ${article.dateline}. ${webLink(article.url, article.publisher)},
            ${webLink(article.historyUrl, en.article.history)}.
            ${webLink(article.licenceUrl, enCards.article.licence(article.licence), 'noreferrer external license')}
          </p>
          <div class="ours" role="note">
            <p>${enCards.article.verbatim} ${enCards.articlePage.mentions}</p>
          </div>
          ${outlineOf(article, figures)}
          <article id="text" tabindex="-1">
            ${article.blocks.map((block) => blockOf(block, dataset, addressOf))}
          </article>
          ${figuresSection(dataset, addressOf)}${creditsSection(about)}
        </main>
      </body>
    </html> `.text
}

function blockOf(block: Block, dataset: Dataset, addressOf: AddressOf): Markup {
  if (block.kind === 'paragraph') return paragraphOf(block, dataset, addressOf)
  const id = anchorOf(block.line)
  const { source = block.text, text } = block
  const [before, after] = aroundOf(source, text)
  const words = markup`${before}${text}${after}`
  return block.level === 2 ? markup`<h2 id="${id}">${words}</h2> ` : markup`<h3 id="${id}">${words}</h3> `
}

/** What the extraction left around a heading is there, and nobody sees it. */
function aroundOf(source: string, text: string): [before: Markup | undefined, after: Markup | undefined] {
  const at = source.indexOf(text)
  const unseen = (rest: string) => (rest === '' ? undefined : markup`<span hidden>${rest}</span>`)
  return [unseen(source.slice(0, at)), unseen(source.slice(at + text.length))]
}
