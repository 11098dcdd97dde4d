import type { Dataset, EntityKey, Territory } from '../dataset/dataset.ts'
import type { FillRole, Marker } from './scene.ts'
import type { View } from './view.ts'

/** A disputed area over its country. No fill: the country's own colour shows through. */
export interface DisputedArea {
  readonly id: string
  readonly hatched: boolean
  readonly fill?: FillRole
}

interface AreasScene {
  readonly disputed: readonly DisputedArea[]
  readonly hatchedEntities: readonly EntityKey[]
  /** For disputed areas that no polygon is to be had for. */
  readonly markers: readonly Marker[]
}

/**
 * Disputed areas are part of every view, whichever layers are on: a survey's colour must not run over people
 * who were not asked, and no area may look undisputed because a switch is off.
 */
export function areasScene(dataset: Dataset, view: View, fillOf: (key: EntityKey) => FillRole): AreasScene {
  const disputes = dataset.territories.filter(hasDispute)
  return {
    disputed: disputes.flatMap(({ area, dispute, outlineOf }) =>
      area === undefined
        ? []
        : [
            {
              id: area,
              hatched: dispute.hatched,
              ...(dispute.fill === 'not surveyed' && { fill: asNotSurveyed(fillOf(outlineOf)) }),
            },
          ],
    ),
    hatchedEntities: disputes.flatMap(({ entity, dispute }) =>
      entity !== undefined && dispute.hatched ? [entity] : [],
    ),
    markers: disputes
      .filter(({ area, entity }) => area === undefined && entity === undefined)
      .map(({ id, name, at }) => ({
        id: `dispute:${id}`,
        at,
        shape: 'dispute',
        hollow: false,
        tone: 'neutral',
        selected: view.selection?.kind === 'territory' && view.selection.id === id,
        label: name,
        selections: [{ kind: 'territory', id }],
      })),
  }
}

function hasDispute(territory: Territory): territory is Territory & Required<Pick<Territory, 'dispute'>> {
  return territory.dispute !== undefined
}

function asNotSurveyed(fillOfOutline: FillRole): FillRole {
  return fillOfOutline.kind === 'plain' ? fillOfOutline : { kind: 'not surveyed' }
}
