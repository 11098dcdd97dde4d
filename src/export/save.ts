import type { PosterShapes } from '../dataset/poster.ts'
import type { AtlasTopology } from '../dataset/topology.ts'
import { nameOf } from '../domain/names.ts'
import { tableWidth } from '../poster/text-widths.ts'
import type { Atlas } from '../state/atlas.svelte.ts'
import { enCards } from '../wording/en-cards.ts'
import { en } from '../wording/en.ts'
import { describeMap, describeSelection } from './describe-view.ts'
import { drawMap } from './draw-map.ts'
import { fileName } from './file-name.ts'
import { legendOf } from './legend.ts'
import { mapGeoJson } from './map-geojson.ts'
import { MAP_SIZE, picture } from './picture.ts'
import { png } from './png.ts'
import { cameraFor } from './same-part.ts'
import { sourceLines } from './sources-line.ts'
import { surveyCsv } from './survey-csv.ts'
import { typeface } from './typeface.ts'

/** What can be saved of a view. */
export type Savable = 'svg' | 'png' | 'large png' | 'survey' | 'map'

export interface Saving {
  readonly atlas: Pick<Atlas, 'dataset' | 'view' | 'scene'>
  readonly shapes: PosterShapes
  /** Width of the map on the screen, CSS px. */
  readonly mapWidth: number
  readonly address: string
  readonly loadTopology: () => Promise<AtlasTopology>
}

const LARGE = 2

/** Makes a file of what is seen and hands it to the browser to be saved. @returns its name. Fails if it cannot be made. */
export async function save(what: Savable, saving: Saving): Promise<string> {
  const now = new Date()
  const { dataset, view, scene } = saving.atlas
  const { about, frames } = dataset
  const { survey } = about
  const { selection, camera } = view
  const shown = [
    about.title,
    ...(view.layers.includes('survey') ? [`${en.measure[view.measure]} ${survey.year}`] : view.layers),
    camera.kind === 'frame' ? (frames.find(({ id }) => id === camera.id)?.name ?? '') : '',
    selection && selection.kind !== 'article' ? nameOf(dataset, selection) : '',
  ]
  switch (what) {
    case 'survey': {
      const name = fileName([about.title, `${en.save.file.survey} ${survey.year}`], now, 'csv')
      return handOver(new Blob([surveyCsv(dataset)], { type: 'text/csv;charset=utf-8' }), name)
    }
    case 'map': {
      const collection = mapGeoJson(dataset, view, scene, await saving.loadTopology())
      const name = fileName([about.title, en.save.file.map, ...view.layers], now, 'geojson')
      return handOver(new Blob([JSON.stringify(collection)], { type: 'application/geo+json' }), name)
    }
    case 'svg': {
      const file = await pictureOf(saving, now)
      return handOver(new Blob([file], { type: 'image/svg+xml' }), fileName(shown, now, 'svg'))
    }
    case 'png':
      return handOver(await png(await pictureOf(saving, now), 1), fileName(shown, now, 'png'))
    case 'large png':
      return handOver(await png(await pictureOf(saving, now), LARGE), fileName([...shown, '2x'], now, 'png'))
  }
}

async function pictureOf({ atlas, shapes, mapWidth, address }: Saving, now: Date): Promise<string> {
  const { dataset, view, scene } = atlas
  const selected = describeSelection(dataset, view)
  const camera = cameraFor(view.camera, mapWidth, MAP_SIZE.width)
  return picture(
    {
      title: dataset.about.title,
      subtitles: [describeMap(dataset, view), ...(selected === undefined ? [] : [selected])],
      map: drawMap({ shapes, dataset, scene, camera }),
      legend: legendOf(dataset, view),
      notes: [
        ...sourceLines(dataset, view, false),
        `${enCards.print.saved(enCards.print.day(now))} ${enCards.print.address(address)}`,
      ],
      font: await typeface(),
    },
    tableWidth,
  )
}

function handOver(file: Blob, name: string): string {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  // Not at once: some browsers read the file only after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
  return name
}
