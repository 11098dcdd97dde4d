import type { Mode } from '../domain/view.ts'

/**
 * What a browser keeps for this site. A school may forbid it, and it may be full: then nothing is kept, and reading
 * gives nothing. @returns whether it is kept
 */
export function keep(key: string, value: string): boolean {
  try {
    localStorage.setItem(key, value)
    return true
  } catch {
    return false
  }
}

export function kept(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}

const MODE = 'atlas-mode'

/** How the page was set last by hand: for this room, not for this view. */
export function keptMode(): Mode {
  return kept(MODE) === 'projector' ? 'projector' : 'page'
}

export function keepMode(mode: Mode): void {
  keep(MODE, mode)
}
