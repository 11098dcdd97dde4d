/** Something in the data that an editor has to put right: where it is, what is wrong, and what would be right. */
export interface Problem {
  /** Path inside the data directory: `survey.csv`, `gazetteer/traps.csv`. */
  readonly file: string
  /** From 1; 1 also where the whole file is meant. */
  readonly line: number
  readonly what: string
  readonly allowed?: string
}

/** Where checks put what they find. Nothing in the compile step throws because of data. */
export type Report = (problem: Problem) => void

/** `data/survey.csv:3: what is wrong; allowed: what would be right`. `directory` is put before the file. */
export function formatProblem({ file, line, what, allowed }: Problem, directory = ''): string {
  const place = `${directory === '' ? '' : `${directory}/`}${file}:${line}`
  return allowed === undefined ? `${place}: ${what}` : `${place}: ${what}; allowed: ${allowed}`
}

/** Sorted by file, line and text, each problem once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const byText = new Map(problems.map((problem) => [formatProblem(problem), problem]))
  return [...byText.values()].sort(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || compareText(formatProblem(a), formatProblem(b)),
  )
}

/** The whole list for a terminal or an overlay: a headline, then one line a problem. */
export function formatProblems(problems: readonly Problem[], directory = ''): string {
  const headline = problems.length === 1 ? '1 problem in the data' : `${problems.length} problems in the data`
  return [`${headline}:`, ...problems.map((problem) => formatProblem(problem, directory))].join('\n')
}

/** By code units, so that the order does not hang on the machine's language. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
