import type { EntityKey } from '../dataset/dataset.ts'

/** What a question to the data may yield. */
export type Value =
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'truth'; readonly truth: boolean }
  | { readonly kind: 'country'; readonly key: EntityKey }
  | { readonly kind: 'set'; readonly of: SetOf; readonly ids: ReadonlySet<string> }

export type SetOf = 'country' | 'site' | 'territory' | 'paragraph'

export function number(value: number): Value {
  return { kind: 'number', number: value }
}

export function truth(value: boolean): Value {
  return { kind: 'truth', truth: value }
}

export function country(key: EntityKey): Value {
  return { kind: 'country', key }
}

export function set(of: SetOf, ids: Iterable<string>): Value {
  return { kind: 'set', of, ids: new Set(ids) }
}

/** For a message: `8`, `no`, `ETH`, `ARM, BLR and 6 more`. */
export function describe(value: Value): string {
  switch (value.kind) {
    case 'number':
      return String(value.number)
    case 'truth':
      return value.truth ? 'yes' : 'no'
    case 'country':
      return value.key
    case 'set':
      return value.ids.size === 0 ? 'none' : [...value.ids].sort().join(', ')
  }
}

export function sameKind(a: { readonly of: SetOf }, b: { readonly of: SetOf }): boolean {
  return a.of === b.of
}

export function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((id) => b.has(id))
}
