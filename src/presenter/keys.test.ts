import { describe, expect, test } from 'vitest'
import { commandOf, type KeyPressed } from './keys.ts'

function pressed(code: string, more: Partial<KeyPressed> = {}): KeyPressed {
  return { code, key: code, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, repeat: false, ...more }
}

const kindOf = (code: string, more?: Partial<KeyPressed>): string | undefined =>
  commandOf(pressed(code, more), 'nothing')?.kind

describe('the presenter’s keys', () => {
  test('go on and back, as remotes send them', () => {
    for (const code of ['PageDown', 'ArrowRight', 'KeyN', 'Space']) expect(kindOf(code)).toBe('next')
    for (const code of ['PageUp', 'ArrowLeft', 'KeyP']) expect(kindOf(code)).toBe('back')
  })

  test('with Alt go over whole steps', () => {
    expect(kindOf('PageDown', { altKey: true })).toBe('next step')
    expect(kindOf('ArrowLeft', { altKey: true })).toBe('back step')
    expect(kindOf('KeyB', { altKey: true })).toBeUndefined()
  })

  test('do nothing while a field has the focus, nor together with Ctrl or Meta', () => {
    for (const code of ['PageDown', 'KeyB', 'Space', 'Escape', 'Digit3', 'F5']) {
      expect(commandOf(pressed(code), 'field')).toBeUndefined()
      expect(kindOf(code, { ctrlKey: true })).toBeUndefined()
      expect(kindOf(code, { metaKey: true })).toBeUndefined()
    }
  })

  test('leave Space and Enter to the control that has the focus', () => {
    expect(commandOf(pressed('Space'), 'control')).toBeUndefined()
    expect(commandOf(pressed('Enter'), 'control')).toBeUndefined()
    expect(commandOf(pressed('PageDown'), 'control')).toEqual({ kind: 'next' })
    expect(kindOf('Enter')).toBe('enter')
  })

  test('hakimel/reveal.js#941: blacken by the place of the key, whatever character it makes', () => {
    for (const key of ['.', ':', 'v', '>']) expect(kindOf('Period', { key })).toBe('black')
    expect(kindOf('', { key: '.' })).toBe('black')
    expect(kindOf('KeyB')).toBe('black')
    for (const code of ['Comma', 'KeyW']) expect(kindOf(code)).toBe('white')
  })

  test('held down, go on, but do not flicker', () => {
    expect(kindOf('PageDown', { repeat: true })).toBe('next')
    expect(kindOf('Period', { repeat: true })).toBeUndefined()
    expect(kindOf('Escape', { repeat: true })).toBeUndefined()
  })

  test('start by F5, and from this step by Shift+F5', () => {
    expect(kindOf('F5')).toBe('start')
    expect(kindOf('F5', { shiftKey: true })).toBe('start here')
  })

  test('name a step by digits and a part of the world by Shift and a digit', () => {
    expect(commandOf(pressed('Digit4'), 'nothing')).toEqual({ kind: 'digit', digit: 4 })
    expect(commandOf(pressed('Numpad0'), 'nothing')).toEqual({ kind: 'digit', digit: 0 })
    expect(commandOf(pressed('Digit2', { shiftKey: true }), 'nothing')).toEqual({ kind: 'frame', number: 2 })
  })

  test('open what a presenter needs', () => {
    expect(['KeyS', 'KeyF', 'KeyO', 'KeyT'].map((code) => kindOf(code))).toEqual([
      'notes',
      'full screen',
      'overview',
      'timer',
    ])
    expect(kindOf('Slash', { shiftKey: true })).toBe('help')
    expect(kindOf('Slash')).toBeUndefined()
    expect(kindOf('KeyS', { shiftKey: true })).toBeUndefined()
  })

  test('any other key is left alone', () => {
    for (const code of ['KeyQ', 'Tab', 'ArrowUp', 'F6', 'constructor', '__proto__', 'toString'])
      expect(kindOf(code)).toBeUndefined()
  })
})
