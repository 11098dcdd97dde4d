import * as v from 'valibot'
import type { About, Article } from '../dataset/dataset.ts'
import type { Catalogue } from './catalogue.ts'
import { isWebAddress, WEB_ADDRESSES } from './cells.ts'
import { forbiddenCharacter } from './characters.ts'
import type { Input } from './input.ts'
import { nearest } from './nearest.ts'
import { readYaml } from './yaml-document.ts'
import type { YamlPath } from './yaml-document.ts'

const FILE = 'atlas.yaml'
const ALLOWED = '; allowed: '

export interface AtlasFile {
  readonly about: About
  readonly article: Omit<Article, 'blocks'>
}

/** `atlas.yaml`: what this atlas is about. Undefined where it has a problem. */
export function readAbout(input: Input): AtlasFile | undefined {
  const document = readYaml(input.files, FILE, input.report)
  if (document === undefined) return undefined
  const schema = atlasSchema(input)
  const result = v.safeParse(schema, document.value)
  if (result.success) {
    const { article, ...about } = result.output
    return { about, article }
  }
  for (const issue of result.issues) {
    const path: YamlPath = (issue.path ?? []).map(({ key }) => key as string | number)
    const [what = '', allowed] = describe(issue, path).split(ALLOWED)
    const place = { file: FILE, line: document.lineOf(path), what }
    input.report(allowed === undefined ? place : { ...place, allowed })
  }
  return undefined
}

function atlasSchema({ mirrors, sources: sourceIds, countries }: Input) {
  // Line ends inside a folded or a literal text are a matter of how the file is laid out.
  const anyText = v.pipe(
    v.string(`is no text${ALLOWED}text`),
    v.transform((value) => value.trim().replace(/\s*\n\s*/g, ' ')),
    v.nonEmpty(`is empty${ALLOWED}text`),
    v.rawCheck(({ dataset, addIssue }) => {
      const found = dataset.typed ? forbiddenCharacter(dataset.value) : undefined
      if (found !== undefined) addIssue({ message: `holds ${found}${ALLOWED}printable characters` })
    }),
  )
  const text = v.pipe(
    anyText,
    v.rawCheck(({ dataset, addIssue }) => {
      const mirror = dataset.typed ? mirrors.namedIn(dataset.value) : undefined
      if (mirror !== undefined) addIssue({ message: `names the mirror "${mirror}"${ALLOWED}the publication itself` })
    }),
  )
  const url = v.pipe(
    anyText,
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return
      const mirror = mirrors.hostOf(dataset.value)
      if (mirror !== undefined) addIssue({ message: `links the mirror "${mirror}"${ALLOWED}the publication itself` })
      if (isWebAddress(dataset.value)) return
      addIssue({ message: `"${dataset.value}" is no web address${ALLOWED}${WEB_ADDRESSES}` })
    }),
  )
  const wholeNumber = (from: number, to: number) =>
    v.pipe(
      v.string('is no number; allowed: a whole number'),
      v.check(
        (value) => /^\d+$/.test(value) && Number(value) >= from && Number(value) <= to,
        ({ input }) => `"${String(input)}" is out of range or no whole number; allowed: whole numbers ${from} to ${to}`,
      ),
      v.transform(Number),
    )
  const sources = v.pipe(
    v.union([v.array(v.string()), v.string()], 'is no list of sources; allowed: ids of sources.csv'),
    v.transform((value) => (typeof value === 'string' ? value.split(/\s+/) : value).filter((id) => id !== '')),
    v.minLength(1, 'names no source; allowed: ids of sources.csv'),
    v.rawCheck(({ dataset, addIssue }) => {
      if (dataset.typed)
        for (const id of dataset.value) reportUnknown(id, sourceIds, (message) => addIssue({ message }))
    }),
  )
  const country = v.pipe(
    text,
    v.rawCheck(({ dataset, addIssue }) => {
      if (dataset.typed) reportUnknown(dataset.value, countries, (message) => addIssue({ message }))
    }),
  )
  const thresholds = v.pipe(
    v.array(wholeNumber(1, 100), 'is no list; allowed: a list of percentages'),
    v.minLength(1, 'is empty; allowed: 1 to 4 percentages'),
    // The palette has five colours, and a sixth could not be told from its neighbours.
    v.maxLength(4, ({ input }) => `has ${input.length} percentages; allowed: 1 to 4 percentages`),
    v.check(
      (list) => list.every((value, index) => index === 0 || value > (list[index - 1] ?? 0)),
      ({ input }) =>
        `[${String(input).replaceAll(',', ', ')}] does not ascend; allowed: percentages in ascending order`,
    ),
  )
  const layer = group({ title: text, isAndIsNot: text, date: text, sources })

  return group({
    title: text,
    introduction: text,
    focus: group({ key: country, name: text, adjective: text, note: text, noteSources: sources }),
    survey: group({
      name: text,
      shortName: text,
      year: wholeNumber(1000, 2100),
      question: text,
      fieldwork: text,
      interviews: wholeNumber(1, Number.MAX_SAFE_INTEGER),
      population: text,
      method: text,
      notSurveyed: text,
      sources,
      thresholds: group({ favourable: thresholds, unfavourable: thresholds, noAnswer: thresholds }),
    }),
    layers: group({ survey: layer, sites: layer, protectorates: layer, memberships: layer }),
    convention: group({
      line: text,
      account: v.array(text, 'is no list; allowed: a list of paragraphs'),
      date: text,
      sources,
    }),
    projectionNote: text,
    credits: v.array(
      group({
        name: text,
        what: text,
        licence: text,
        url: v.exactOptional(url),
        licenceUrl: v.exactOptional(url),
        changes: v.exactOptional(text),
        file: v.exactOptional(v.literal('names.csv', 'is no file of the site; allowed: names.csv')),
      }),
      'is no list; allowed: a list of credits',
    ),
    article: group({
      title: text,
      dateline: text,
      publisher: text,
      url,
      historyUrl: url,
      licence: text,
      licenceUrl: url,
    }),
  })
}

function reportUnknown(id: string, catalogue: Catalogue, addIssue: (message: string) => void): void {
  catalogue.use(id)
  if (catalogue.has(id) || !catalogue.complete) return
  addIssue(`unknown ${catalogue.noun} "${id}"${catalogue.suggestion(id)}${ALLOWED}${catalogue.allowed}`)
}

/** A group of keys, all of which must be there, and no others; every unknown key is an issue of its own. */
function group<Entries extends v.ObjectEntries>(entries: Entries): v.ObjectSchema<Entries, undefined> {
  const unknown = v.never(`${ALLOWED}${Object.keys(entries).join(', ')}`)
  // The rest holds nothing once it is valid, so that the output is that of the plain object.
  return v.objectWithRest(entries, unknown) as unknown as v.ObjectSchema<Entries, undefined>
}

/** A message in the words of the file; valibot's own, where a key is missing, speaks of its schema. */
function describe(issue: v.BaseIssue<unknown>, path: YamlPath): string {
  const name = path.join('.')
  if (issue.type === 'never') {
    const meant = nearest(String(path.at(-1)), issue.message.split(ALLOWED)[1]?.split(', ') ?? [])
    const hint = meant === undefined ? '' : ` (did you mean "${meant}"?)`
    return `unknown key "${name}"${hint}${issue.message}`
  }
  if (issue.type !== 'object_with_rest') return `${name} ${issue.message}`
  if (issue.received === 'undefined') return `the key "${name}" is missing`
  return name === '' ? 'the file is not a group of keys' : `${name} is not a group of keys`
}
