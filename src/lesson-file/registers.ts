import { Catalogue } from '../compile/catalogue.ts'
import type { Dataset } from '../dataset/dataset.ts'

/** The ids that a lesson may name. */
export interface Registers {
  readonly countries: Catalogue
  readonly sites: Catalogue
  readonly territories: Catalogue
  readonly organisations: Catalogue
  readonly frames: Catalogue
}

export function registersOf({ entities, sites, territories, organisations, frames }: Dataset): Registers {
  return {
    countries: catalogue(
      'country code',
      'ISO 3166-1 alpha-3 codes, XKX, and the keys of countries.csv',
      entities.map(({ key, name }) => ({ id: key, name })),
    ),
    sites: catalogue('site', 'ids of sites.csv', sites),
    territories: catalogue('territory', 'ids of disputes.csv and territories.csv', territories),
    organisations: catalogue('organisation', 'ids of organisations.csv', organisations),
    frames: catalogue('frame', 'ids of frames.csv', frames),
  }
}

function catalogue(
  noun: string,
  allowed: string,
  rows: readonly { readonly id: string; readonly name: string }[],
): Catalogue {
  const made = new Catalogue(noun, allowed)
  for (const { id, name } of rows) made.add(id, name)
  return made
}
