import { expect, test } from 'vitest'
import { smallAtlas } from '../dataset/small.fixture.ts'
import { asEntity, asStartEntity } from './start-entity.ts'

test('what the first picture shows of a country survives', () => {
  for (const entity of [...smallAtlas.entities, ...smallAtlas.entities.map(unusual)]) {
    const { key, name, article, un, point, box, area, small, hasShape } = entity
    expect(asEntity(asStartEntity(entity))).toMatchObject({ key, name, un, point, box, area, small, hasShape })
    expect(asEntity(asStartEntity(entity)).article).toBe(article)
  }
})

test('what goes without saying is not written down', () => {
  expect(Object.keys(asStartEntity(ordinary))).toEqual(['key', 'name', 'point', 'box', 'area'])
})

const [first] = smallAtlas.entities
if (!first) throw new Error('the small atlas has entities')
const ordinary = { ...first, un: 'member', small: false, hasShape: true } as const

function unusual(entity: (typeof smallAtlas.entities)[number]) {
  return { ...entity, un: 'none', small: !entity.small, hasShape: false } as const
}
