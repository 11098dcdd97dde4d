/** What needs the whole dataset: it comes as a file of its own, as the dataset does, after the first picture. */
export { default as HowKnown } from '../layers/survey/HowKnown.svelte'
export { default as Card } from './Card.svelte'
export { default as CountryMore } from './CountryMore.svelte'
