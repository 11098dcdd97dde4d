/** What only a classroom needs: it comes as a file of its own when a lesson or the projector's mode is opened. */
export { default as Band } from './Band.svelte'
export { default as Bar } from './Bar.svelte'
export { default as Panel } from './Panel.svelte'
export { default as Presenter } from './Presenter.svelte'
export { FullScreen } from './full-screen.svelte.ts'
export { Presentation } from '../state/presentation.svelte.ts'
