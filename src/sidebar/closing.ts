import { createContext } from 'svelte'

/** What the close button of every card does. */
export const [useClosing, provideClosing] = createContext<() => void>()
