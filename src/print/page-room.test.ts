import { expect, test } from 'vitest'
import { tableWidth } from '../poster/text-widths.ts'
import { textRooms } from './page-room.ts'

const parts = { title: 'A title', legend: [], side: ['figures'], foot: ['one source'] }

test('a standing page has two columns below the map, a lying one has one beside it', () => {
  const { standing, lying } = textRooms(parts, tableWidth)
  expect(standing).toMatchObject({ columns: 2 })
  expect(lying).toMatchObject({ columns: 1 })
  expect(standing.lines).toBeGreaterThan(20)
  expect(lying.lines).toBeGreaterThan(25)
})

test('a longer key and more sources leave less room, never less than none', () => {
  const entries = Array.from({ length: 30 }, (_, index) => ({
    sign: { kind: 'class' as const, index },
    words: `a class with a long name, number ${index}`,
  }))
  const full = textRooms(
    { ...parts, legend: [{ title: 'Key', entries }], foot: Array.from({ length: 80 }, () => 'a source') },
    tableWidth,
  )
  expect(full.standing.lines).toBe(0)
  expect(full.lying.lines).toBe(0)
})
