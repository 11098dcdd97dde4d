import { expect, test } from 'vitest'
import type { Organisation } from '../dataset/dataset.ts'
import { smallAtlas } from '../dataset/small.fixture.ts'
import { seamOffer } from './seam-offer.ts'

const [first] = smallAtlas.organisations

function organisation(id: string, category: string, relation: Organisation['relation']): Organisation {
  if (!first) throw new Error('The fixture has no organisation')
  return { ...first, id, category, relation }
}

const dataset = {
  ...smallAtlas,
  organisations: [
    organisation('COUNCIL', 'UN', 'member'),
    organisation('COURT', 'UN', 'none'),
    organisation('ALLIANCE', 'security', 'counterpart'),
    organisation('OLDCLUB', 'economy', 'former'),
  ],
}

test('a lost list of organisations is answered with those that the focal country is or was in, by category', () => {
  const ids = (offer: 'organisations: UN' | 'organisations: other') => {
    const offered = seamOffer(dataset, offer)
    return offered.kind === 'organisations' ? offered.organisations.map(({ id }) => id) : offered.kind
  }
  expect(ids('organisations: UN')).toEqual(['COUNCIL'])
  expect(ids('organisations: other')).toEqual(['OLDCLUB'])
})

test('a lost list of protectorates is answered with our own, those of now before those that ended', () => {
  const offered = seamOffer(smallAtlas, 'protectorates')
  if (offered.kind !== 'territories') throw new Error(offered.kind)
  expect(offered.now.every(({ protectorate }) => protectorate?.now)).toBe(true)
  expect(offered.ended.some(({ protectorate }) => protectorate === undefined || protectorate.now)).toBe(false)
  expect(offered.now.length + offered.ended.length).toBe(
    smallAtlas.territories.filter(({ protectorate }) => protectorate).length,
  )
})

test('missions and sites are offered whole', () => {
  expect(seamOffer(smallAtlas, 'peacekeeping')).toEqual({ kind: 'missions', missions: smallAtlas.peacekeeping })
  expect(seamOffer(smallAtlas, 'sites')).toEqual({ kind: 'sites', sites: smallAtlas.sites })
})
