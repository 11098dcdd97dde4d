import type { Dataset } from '../dataset/dataset.ts'
import type { Lesson } from '../dataset/lesson.ts'
import { lessonChecker } from '../lesson-file/check-lesson.ts'
import { readLesson } from '../lesson-file/read-lesson.ts'
import type { Draft } from '../lesson-file/read-lesson.ts'
import type { Input } from './input.ts'
import type { Report } from './problem.ts'
import { readYaml } from './yaml-document.ts'

const FILE = /^lessons\/(.*)\.yaml$/

/** `lessons/*.yaml`: the lessons that are sound in themselves, by file name. Marks the sources that they name as used. */
export function readLessons({ files, sources, mirrors, report }: Input): Draft[] {
  return [...files.keys()].sort().flatMap((file) => {
    const id = FILE.exec(file)?.[1]
    if (id === undefined) return []
    if (!/^[a-z0-9][a-z0-9-]*$/.test(id)) {
      report({
        file,
        line: 1,
        what: `"${id}" is no id of a lesson`,
        allowed: 'file names of letters a-z, digits and hyphens',
      })
    }
    const document = readYaml(files, file, report)
    return document ? (readLesson(document, id, { kind: 'complete', sources, mirrors }, report) ?? []) : []
  })
}

/** The lessons with their right answers, recomputed from the dataset; `notice` gets what their words say and the data do not. */
export function checkLessons(drafts: readonly Draft[], dataset: Dataset, report: Report, notice: Report): Lesson[] {
  const check = lessonChecker(dataset)
  return drafts.flatMap((draft) => check(draft, report, notice) ?? [])
}
