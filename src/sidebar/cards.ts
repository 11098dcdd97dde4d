/** What needs the whole dataset: it comes as a file of its own, as the dataset does, after the first picture. */
export { default as OrganisationCard } from '../layers/memberships/Card.svelte'
export { default as SiteCard } from '../layers/sites/Card.svelte'
export { default as TerritoryCard } from '../layers/protectorates/Card.svelte'
export { default as Article } from './Article.svelte'
export { default as CountryMore } from './CountryMore.svelte'
