/** The cards that a first click on a country does not need: they come as a file of their own, after the first picture. */
export { default as OrganisationCard } from '../layers/memberships/Card.svelte'
export { default as SiteCard } from '../layers/sites/Card.svelte'
export { default as TerritoryCard } from '../layers/protectorates/Card.svelte'
export { default as Article } from './Article.svelte'
