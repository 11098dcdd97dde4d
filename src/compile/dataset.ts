import type { Dataset } from '../dataset/dataset.ts'
import type { AtlasTopology } from '../dataset/topology.ts'
import type { Problem } from './problem.ts'

export type Compiled =
  | { readonly dataset: Dataset; readonly topology: AtlasTopology; readonly notices: readonly Problem[] }
  | { readonly problems: readonly Problem[] }

export function compileAtlas(directory: string): Compiled {
  return { problems: [{ file: 'atlas.yaml', line: 1, what: `nothing reads ${directory} yet` }] }
}
