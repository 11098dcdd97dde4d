import { nearest } from './nearest.ts'

/** The ids that rows of other tables may name, with what they are called; it remembers which of them were named. */
export class Catalogue {
  readonly #names = new Map<string, string>()
  readonly #otherWords = new Map<string, string>()
  readonly #used = new Set<string>()

  /**
   * `noun`: "country code", as it stands in a message. `allowed`: where the ids are to be found.
   * `complete`: false where the table of ids could not be read whole; then an unknown id is nobody's fault.
   */
  constructor(
    readonly noun: string,
    readonly allowed: string,
    readonly complete = true,
  ) {}

  /** `otherWords`: what someone might write in place of the id: a two-letter code, a name. */
  add(id: string, name: string, otherWords: readonly string[] = []): void {
    this.#names.set(id, name)
    for (const word of [id, name, ...otherWords]) {
      const key = word.toLowerCase()
      if (!this.#otherWords.has(key)) this.#otherWords.set(key, id)
    }
  }

  has(id: string): boolean {
    return this.#names.has(id)
  }

  nameOf(id: string): string | undefined {
    return this.#names.get(id)
  }

  /** Marks an id as named by a row. */
  use(id: string): void {
    this.#used.add(id)
  }

  /** The ids that a row names. */
  get used(): ReadonlySet<string> {
    return this.#used
  }

  /** `ABX` → ` (did you mean ABC, its name?)`; '' where nothing is near. */
  suggestion(wrong: string): string {
    const word = wrong.toLowerCase()
    const id = this.#otherWords.get(word) ?? nearest(wrong, this.#names.keys()) ?? this.#byNearName(word)
    if (id === undefined) return ''
    const name = this.#names.get(id)
    return name === undefined || name === '' || name === id
      ? ` (did you mean ${id}?)`
      : ` (did you mean ${id}, ${name}?)`
  }

  #byNearName(word: string): string | undefined {
    const name = nearest(word, this.#otherWords.keys())
    return name === undefined ? undefined : this.#otherWords.get(name)
  }
}
