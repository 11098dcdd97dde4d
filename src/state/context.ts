import { createContext } from 'svelte'
import type { Atlas } from './atlas.svelte.ts'

/** The atlas of the page, for every panel below it. */
export const [useAtlas, provideAtlas] = createContext<Atlas>()
