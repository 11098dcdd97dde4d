import type { About } from '../dataset/dataset.ts'
import { enCards } from '../wording/en-cards.ts'
import { markup, type Markup } from './markup.ts'
import { webLink } from './links.ts'
import { CREDITS } from './outline.ts'

/** Who is credited for what, under which licence, and what of it can be taken away as a file. */
export function creditsSection({ credits }: Pick<About, 'credits'>): Markup {
  return markup`<section class="added" aria-labelledby="${CREDITS}">
    <h2 id="${CREDITS}">${enCards.page.credits}</h2>
    <ul>
      ${credits.map(
        ({ name, what, licence, url, licenceUrl, changes, file }) =>
          markup`<li>
            <strong>${webLink(url, name)}</strong>: ${what}.
            ${webLink(
              licenceUrl,
              licence,
              'noreferrer external license',
            )}${changes === undefined ? undefined : `; ${changes}`}.${
              file === undefined ? undefined : markup` <a href="./${file}" download>${enCards.page.download(file)}</a>`
            }
          </li> `,
      )}
    </ul>
  </section> `
}
