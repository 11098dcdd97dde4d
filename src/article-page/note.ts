import { markup, type Content, type Markup } from './markup.ts'

/** What this atlas adds to the article, set apart from it and said to be ours. */
export function noteOfOurs(label: string, content: Content): Markup {
  return markup`<div class="ours" role="note">
    <p class="label">${label}</p>
    ${content}
  </div>`
}
