import { expect, test } from 'vitest'
import { pictureHeight } from './picture-height.ts'

function heightOf(innerWidth: number, innerHeight: number, screen = innerHeight): number {
  return pictureHeight({ innerWidth, innerHeight, screen: { height: screen } })
}

test('a browser with its bars stands on a picture as high as the screen', () => {
  expect(heightOf(1366, 657, 768)).toBe(768)
  expect(heightOf(1920, 1080)).toBe(1080)
  expect(heightOf(1024, 768)).toBe(768)
})

test('a small window on a large screen is a picture of its own, and so is one larger than the screen says', () => {
  expect(heightOf(1000, 600, 2160)).toBe(750)
  expect(heightOf(1600, 900, 720)).toBe(900)
})

test('on a phone held upright the width decides', () => {
  expect(heightOf(360, 640)).toBe(270)
})
