import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Files } from './decode.ts'

/** Whether a file of this name is read; an editor's own files (`.survey.csv.swp`) and README.md are not. */
export function isDataFile(name: string): boolean {
  return /^[^.].*\.(csv|json|txt|yaml)$/.test(name)
}

/** Reads the data files of a directory and of those in it; an absent directory has none. */
export function readDirectory(directory: string): Files {
  const files = new Map<string, Uint8Array>()
  for (const path of dataFilesIn(directory))
    files.set(relative(directory, path).split(sep).join('/'), readFileSync(path))
  return files
}

function dataFilesIn(directory: string): string[] {
  let entries
  try {
    entries = readdirSync(directory, { recursive: true, withFileTypes: true })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
  return entries
    .filter((entry) => entry.isFile() && isDataFile(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
