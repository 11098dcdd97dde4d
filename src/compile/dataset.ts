import type { Dataset } from '../dataset/dataset.ts'
import type { Lesson } from '../dataset/lesson.ts'
import type { AreaProperties, AtlasTopology } from '../dataset/topology.ts'
import { readMemberships } from '../layers/memberships/rows.ts'
import { readProtectorates } from '../layers/protectorates/rows.ts'
import { readSites } from '../layers/sites/rows.ts'
import { readSurvey } from '../layers/survey/rows.ts'
import { readAbout } from './about.ts'
import { readArticle } from './article.ts'
import { completeBlocks } from './blocks.ts'
import { Catalogue } from './catalogue.ts'
import type { Files } from './decode.ts'
import { readDisputes } from './disputes.ts'
import { distanceToCountries } from './distance.ts'
import { buildEntities, countryCatalogue } from './entities.ts'
import { readFrames } from './frames.ts'
import type { Input } from './input.ts'
import { checkLessons, readLessons } from './lessons.ts'
import { readCountryNames } from './mentions/country-names.ts'
import { findMentions, readContext } from './mentions/find-mentions.ts'
import { buildGazetteer } from './mentions/gazetteer.ts'
import { splitSentences } from './mentions/sentences.ts'
import { unusedNotices } from './mentions/unused.ts'
import { readMirrors } from './mirrors.ts'
import { readNotes, readSeams } from './notes.ts'
import { readPeacekeeping } from './peacekeeping.ts'
import { sortProblems } from './problem.ts'
import type { Problem } from './problem.ts'
import { readDirectory } from './read-directory.ts'
import { readRegister } from './register.ts'
import { readSources, unusedSources, usedSources, weaklySourcedBy } from './sources.ts'
import type { Table } from './table.ts'
import { joinTerritories } from './territories.ts'
import type { TerritoryAreas } from './territory-place.ts'
import { naturalEarthWorld } from './world.ts'
import type { World, WorldMaker } from './world.ts'

/**
 * Notices are no problems: what an editor may want to know (a source that no row names, words of a lesson that the data
 * no longer bear out).
 */
export type Compiled =
  | {
      readonly dataset: Dataset
      readonly topology: AtlasTopology
      /** Apart from the dataset, so that the first click does not wait for them. */
      readonly lessons: readonly Lesson[]
      readonly notices: readonly Problem[]
    }
  | { readonly problems: readonly Problem[] }

/** Reads a data directory into one dataset and its map, or into the list of all problems, by file and line. */
export function compileAtlas(directory: string, makeWorld = naturalEarthWorld()): Compiled {
  return compileFiles(readDirectory(directory), makeWorld)
}

/** As `compileAtlas`, from files in memory; `makeWorld` draws the map. */
export function compileFiles(files: Files, makeWorld: WorldMaker): Compiled {
  const problems: Problem[] = []
  const report = (problem: Problem): void => {
    problems.push(problem)
  }

  const mirrors = readMirrors(files, report)
  const sources = readSources(files, mirrors, report)
  const register = readRegister({ files, mirrors, report, sources: sources.catalogue })
  const world = makeWorld({ files, mirrors, report, sources: sources.catalogue }, register.keyOfNumeric)
  const entities = buildEntities(register, world.measured, report)
  const input: Input = {
    files,
    report,
    mirrors,
    sources: sources.catalogue,
    weaklySourced: weaklySourcedBy(sources.sources),
    countries: countryCatalogue(register, entities),
    entities: new Map(entities.map((entity) => [entity.key, entity])),
    distanceToCountry: distanceToCountries(world.topology, entities),
  }

  const atlas = readAbout(input)
  const survey = readSurvey(input)
  const areas = areasOf(world)
  const disputes = readDisputes(input, areas)
  const protectorates = readProtectorates(input, areas)
  const territories = joinTerritories(disputes.rows, protectorates.rows, input.weaklySourced, report)
  const territoryIds = catalogueOf('territory', [disputes.table, protectorates.table])
  const sites = readSites({ ...input, territories, territoryIds })
  const { organisations, memberships, organisationTable } = readMemberships(input)
  const peacekeeping = readPeacekeeping(input)
  const frames = readFrames(input)
  const blocks = readArticle(files, report)
  const notes = readNotes(input, blocks)
  const seams = readSeams(input, blocks)
  const drafts = readLessons(input)
  const { gazetteer, ...found } = buildGazetteer({
    files,
    focus: atlas?.about.focus.key ?? '',
    countries: readCountryNames(register.table.rows.map(({ cells }) => cells)),
    ...(organisationTable.complete && { organisations: organisationTable.rows.map(({ cells }) => cells) }),
    selectable: new Set(input.entities.keys()),
  })
  // Without a sound atlas.yaml there is no focal country to miss.
  problems.push(...found.problems.filter(({ file }) => atlas !== undefined || file !== 'atlas.yaml'))

  if (problems.length > 0 || atlas === undefined) return { problems: sortProblems(problems) }
  const context = readContext(
    blocks.map(({ source }) => source),
    gazetteer,
  )
  const dataset: Dataset = {
    about: atlas.about,
    entities,
    survey,
    sites,
    territories,
    organisations,
    memberships,
    peacekeeping,
    sources: usedSources(sources),
    article: {
      ...atlas.article,
      blocks: completeBlocks(blocks, notes, seams, {
        sentences: splitSentences,
        mentions: (text) => findMentions(text, gazetteer, context),
      }),
    },
    frames,
  }
  // Only sound data can say which answer is right.
  const inLessons: Problem[] = []
  const lessons = checkLessons(drafts, dataset, report, (notice) => inLessons.push(notice))
  if (problems.length > 0) return { problems: sortProblems(problems) }
  const unused = unusedNotices(
    blocks.map(({ source }) => source),
    gazetteer,
  )
  const notices = sortProblems([...unusedSources(sources), ...found.notices, ...unused, ...inLessons])
  return { dataset, topology: world.topology, lessons, notices }
}

/** The ids of tables, of sound rows and others: a row with a problem is there all the same. */
function catalogueOf(noun: string, tables: readonly Table<'id' | 'name'>[]): Catalogue {
  const allowed = `ids of ${tables.map(({ file }) => file).join(' and ')}`
  const catalogue = new Catalogue(
    noun,
    allowed,
    tables.every(({ complete }) => complete),
  )
  for (const { rows } of tables) for (const { cells } of rows) catalogue.add(cells.id, cells.name)
  return catalogue
}

function areasOf({ topology, complete }: World): TerritoryAreas {
  const catalogue = new Catalogue('area', 'areas of disputed-areas.topo.json and geometry.csv', complete)
  const ownerOf = new Map<string, string>()
  for (const geometry of topology.objects.areas.geometries) {
    const properties = geometry.properties as AreaProperties
    catalogue.add(properties.id, properties.id)
    ownerOf.set(properties.id, properties.owner)
  }
  return { catalogue, ownerOf }
}
