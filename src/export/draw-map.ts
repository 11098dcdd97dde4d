import { flushSync, mount, unmount } from 'svelte'
import type { Dataset } from '../dataset/dataset.ts'
import type { PosterShapes } from '../dataset/poster.ts'
import type { Scene } from '../domain/scene.ts'
import type { Camera } from '../domain/view.ts'
import StillPoster from '../poster/StillPoster.svelte'
import { en } from '../wording/en.ts'
import { MAP_SCALE, MAP_SIZE, type PictureMap } from './picture.ts'
import { standalone } from './standalone.ts'

export interface DrawnView {
  readonly shapes: PosterShapes
  readonly dataset: Pick<Dataset, 'entities' | 'frames'>
  readonly scene: Scene
  readonly camera: Camera
}

/** CSS pixels in a rem at scale 1. */
const REM = 16

/** The map of a view as it stands in a picture: drawn beside the page, and taken away again. */
export function drawMap({ shapes, dataset, scene, camera }: DrawnView): PictureMap {
  const target = document.createElement('div')
  const props = {
    shapes,
    dataset,
    scene,
    camera,
    size: MAP_SIZE,
    scale: MAP_SCALE,
    label: en.map.label,
    ownView: en.survey.ownView,
  }
  const poster = mount(StillPoster, { target, props })
  flushSync()
  const svg = target.querySelector('svg')
  if (!svg) throw new Error('the picture was not drawn')
  const viewBox = svg.getAttribute('viewBox') ?? ''
  const unitsPerPixel = Number(viewBox.split(' ')[2]) / MAP_SIZE.width
  const serializer = new XMLSerializer()
  const content = [...svg.childNodes].map((node) => serializer.serializeToString(node)).join('')
  void unmount(poster)
  return {
    content: standalone(content.replaceAll(' xmlns="http://www.w3.org/2000/svg"', ''), unitsPerPixel * REM * MAP_SCALE),
    viewBox,
  }
}
