import type { Entity } from '../dataset/dataset.ts'

/** An entity of the part of the dataset that comes with the page, without what goes without saying there. */
export type StartEntity = Pick<Entity, 'key' | 'name' | 'point' | 'box' | 'area'> &
  Partial<Pick<Entity, 'article' | 'un' | 'small' | 'hasShape'>>

/** There are some 240 of them in the page: each byte counts. `asEntity` undoes it. */
export function asStartEntity({ key, name, article, un, point, box, area, small, hasShape }: Entity): StartEntity {
  return {
    key,
    name,
    ...(article !== undefined && { article }),
    ...(un !== 'member' && { un }),
    point,
    box,
    area,
    ...(small && { small }),
    ...(!hasShape && { hasShape }),
  }
}

/** What only the whole dataset knows is empty. */
export function asEntity(entity: StartEntity): Entity {
  return {
    officialName: entity.name,
    aliases: [],
    formerNames: [],
    demonyms: [],
    capitals: [],
    un: 'member',
    region: '',
    small: false,
    hasShape: true,
    ...entity,
  }
}
