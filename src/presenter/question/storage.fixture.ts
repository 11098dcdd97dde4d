import type { AnswerStorage } from './answers.ts'

/** A browser's storage, for tests. */
export function storageWith(
  items = new Map<string, string>(),
): AnswerStorage & { readonly items: Map<string, string> } {
  return {
    items,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  }
}

function refuse(): never {
  throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
}

/** One that is full, or that a school's policy forbids. */
export const refusing: AnswerStorage = { getItem: refuse, setItem: refuse, removeItem: refuse }
