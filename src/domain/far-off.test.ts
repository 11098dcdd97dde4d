import { expect, test } from 'vitest'
import { farOff } from './far-off.ts'

test('a guess is so many kilometres too far to one side', () => {
  expect(farOff([9, 51], [37, 55])).toEqual({ kilometres: 1900, direction: 'west' })
  expect(farOff([37, 55], [9, 51])).toEqual({ kilometres: 1900, direction: 'east' })
  expect(farOff([20, 0], [22, 50])).toEqual({ kilometres: 5600, direction: 'south' })
  expect(farOff([20, 60], [22, 50]).direction).toBe('north')
})

test('below a thousand kilometres the tens count', () => {
  expect(farOff([10, 50], [12, 50])).toEqual({ kilometres: 140, direction: 'west' })
})

test('across the date line the shorter way counts', () => {
  expect(farOff([-170, 60], [170, 60])).toEqual({ kilometres: 1100, direction: 'east' })
})

test('over the pole the direction is still that of the map', () => {
  expect(farOff([-100, 60], [70, 60]).direction).toBe('west')
})
