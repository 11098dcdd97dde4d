import { expect, test } from 'vitest'
import { pictureHeight } from './picture-height.ts'

test('a browser with its bars stands on a picture as high as the screen', () => {
  expect(pictureHeight({ innerHeight: 657, screen: { height: 768 } })).toBe(768)
  expect(pictureHeight({ innerHeight: 1080, screen: { height: 1080 } })).toBe(1080)
})

test('a small window on a large screen is a picture of its own, and so is one larger than the screen says', () => {
  expect(pictureHeight({ innerHeight: 600, screen: { height: 2160 } })).toBe(750)
  expect(pictureHeight({ innerHeight: 900, screen: { height: 720 } })).toBe(900)
})
