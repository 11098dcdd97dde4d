import { expect, test } from 'vitest'
import { fileName } from './file-name.ts'

test('a file is named after what it is and when it was saved', () => {
  expect(fileName(['Relations of Aland', 'favourable 2015', 'World'], new Date(2026, 2, 5), 'svg')).toBe(
    'relations-of-aland_favourable-2015_world_2026-03-05.svg',
  )
})

test('marks, quotes and slashes become what every file system takes', () => {
  expect(fileName(['Côte d’Ivoire / “Asia–Pacific”', ''], new Date(2026, 10, 25), 'csv')).toBe(
    'cote-d-ivoire-asia-pacific_2026-11-25.csv',
  )
})
