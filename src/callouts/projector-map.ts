/** What the maps need for the back row of a classroom, fetched when it is asked for. */
export { default as Callouts } from './Callouts.svelte'
export { countryAt } from './hit.ts'
export { posterSurface } from './poster-surface.ts'
export { projectorPalette } from '../theme/projector-palette.ts'
