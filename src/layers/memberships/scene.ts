import type { Dataset, MembershipStatus, Organisation } from '../../dataset/dataset.ts'
import type { LayerScene, Marker, OutlineRole } from '../../domain/scene.ts'
import type { View } from '../../domain/view.ts'

const ROLE: Record<MembershipStatus, OutlineRole> = { member: 'member', left: 'left', partner: 'partner' }

/** Seats, one marker a city; the members of the chosen organisation outlined by status, without recolouring anything. */
export function membershipsScene(dataset: Dataset, view: View): LayerScene {
  return {
    outlines: dataset.memberships
      .filter(({ organisation }) => organisation === view.organisation)
      .map(({ country, status }) => ({ of: 'country', key: country, role: ROLE[status] })),
    markers: seats(dataset.organisations).map(([city, organisations]): Marker => {
      const first = organisations[0]
      return {
        id: `seat:${city}`,
        at: first.seat.at,
        shape: 'seat',
        hollow: organisations.every(({ relation }) => relation === 'former' || relation === 'none'),
        tone: 'neutral',
        selected: organisations.some(
          ({ id }) => id === view.organisation || (view.selection?.kind === 'organisation' && view.selection.id === id),
        ),
        label:
          organisations.length === 1 ? `${short(first)}, ${city}` : `${city}: ${organisations.map(short).join(', ')}`,
        selections: organisations.map(({ id }) => ({ kind: 'organisation', id })),
      }
    }),
  }
}

type Seated = Organisation & Required<Pick<Organisation, 'seat'>>

/** Organisations with a seat, by city, in the order of the data. */
function seats(organisations: readonly Organisation[]): [string, [Seated, ...Seated[]]][] {
  const cities = new Map<string, [Seated, ...Seated[]]>()
  for (const organisation of organisations) {
    const { seat } = organisation
    if (!seat) continue
    const seated = { ...organisation, seat }
    const others = cities.get(seat.city)
    if (others) others.push(seated)
    else cities.set(seat.city, [seated])
  }
  return [...cities]
}

function short({ abbreviation, name }: Organisation): string {
  return abbreviation ?? name
}
