/** Number of letters to insert, delete or replace to make one word of the other (Levenshtein's distance). */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      current.push(Math.min(replaced, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1))
    }
    previous = current
  }
  return previous[b.length] ?? 0
}

/** The candidate that a slip of the pen would turn into `word`; undefined where none is near. Case does not count. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase()
  const tolerated = wanted.length <= 4 ? 1 : Math.max(2, Math.floor(wanted.length / 3))
  let best: { candidate: string; distance: number } | undefined
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) > tolerated) continue
    const distance = editDistance(wanted, candidate.toLowerCase())
    if (distance <= tolerated && (best === undefined || distance < best.distance)) best = { candidate, distance }
  }
  return best?.candidate
}
