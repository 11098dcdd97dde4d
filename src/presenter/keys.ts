/** What a key means while a lesson is presented. Keys are those that presenters' remotes send, and reveal.js's. */
export type Command =
  | { readonly kind: 'next' | 'back' | 'next step' | 'back step' }
  | { readonly kind: 'black' | 'white' }
  | { readonly kind: 'start' | 'start here' | 'escape' }
  | { readonly kind: 'notes' | 'full screen' | 'overview' | 'timer' | 'help' }
  | { readonly kind: 'digit'; readonly digit: number }
  | { readonly kind: 'enter' }
  /** From 1. */
  | { readonly kind: 'frame'; readonly number: number }

export type KeyPressed = Pick<KeyboardEvent, 'code' | 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'repeat'>

/** What has the focus: a field is typed into, and a control is pressed by Space and Enter. */
export type Focused = 'field' | 'control' | 'nothing'

const PLAIN: Readonly<Record<string, Command>> = {
  PageDown: { kind: 'next' },
  ArrowRight: { kind: 'next' },
  KeyN: { kind: 'next' },
  PageUp: { kind: 'back' },
  ArrowLeft: { kind: 'back' },
  KeyP: { kind: 'back' },
  Period: { kind: 'black' },
  KeyB: { kind: 'black' },
  Comma: { kind: 'white' },
  KeyW: { kind: 'white' },
  F5: { kind: 'start' },
  Escape: { kind: 'escape' },
  KeyS: { kind: 'notes' },
  KeyF: { kind: 'full screen' },
  KeyO: { kind: 'overview' },
  KeyT: { kind: 'timer' },
}

/** Some remotes pretend to be no particular keyboard and send a character without the place of its key. */
const WITHOUT_PLACE: Readonly<Record<string, string>> = {
  '.': 'Period',
  ',': 'Comma',
  ' ': 'Space',
  PageDown: 'PageDown',
  PageUp: 'PageUp',
  ArrowRight: 'ArrowRight',
  ArrowLeft: 'ArrowLeft',
  Escape: 'Escape',
  F5: 'F5',
  b: 'KeyB',
  w: 'KeyW',
}

const IN_WHOLE_STEPS: Readonly<Record<string, Command>> = { next: { kind: 'next step' }, back: { kind: 'back step' } }

/** Held down, these go on; all others would flicker. */
const REPEATED: readonly Command['kind'][] = ['next', 'back', 'next step', 'back step']

/** The command of a key, by its place on the keyboard (`code`): the character differs from layout to layout. */
export function commandOf(pressed: KeyPressed, focused: Focused): Command | undefined {
  if (focused === 'field' || pressed.ctrlKey || pressed.metaKey) return undefined
  const command = meaningOf(pressed, focused)
  return command && (!pressed.repeat || REPEATED.includes(command.kind)) ? command : undefined
}

function meaningOf({ code, key, altKey, shiftKey }: KeyPressed, focused: Focused): Command | undefined {
  const place = code === '' || code === 'Unidentified' ? (WITHOUT_PLACE[key] ?? '') : code
  const digit = /^(?:Digit|Numpad)([0-9])$/.exec(place)?.[1]
  if (digit !== undefined && !altKey) {
    return shiftKey ? { kind: 'frame', number: Number(digit) } : { kind: 'digit', digit: Number(digit) }
  }
  if (place === 'Space') return focused === 'control' || altKey ? undefined : { kind: shiftKey ? 'back' : 'next' }
  if (place === 'Enter' || place === 'NumpadEnter') return focused === 'control' ? undefined : { kind: 'enter' }
  if ((shiftKey && place === 'Slash') || key === '?') return { kind: 'help' }
  if (shiftKey && place === 'F5') return { kind: 'start here' }
  const plain = Object.hasOwn(PLAIN, place) ? PLAIN[place] : undefined
  if (!plain) return undefined
  if (altKey) return IN_WHOLE_STEPS[plain.kind]
  // With Shift a letter is a character that somebody types, or a shortcut of the browser; a remote's button is not.
  return shiftKey && place.startsWith('Key') ? undefined : plain
}

/** What has the focus in a page. */
export function focusedIn(element: Element | null): Focused {
  if (element instanceof HTMLElement && element.isContentEditable) return 'field'
  if (element?.matches('select, textarea, input:not([type=button], [type=checkbox], [type=radio], [type=range])'))
    return 'field'
  return element?.matches('a[href], button, input, summary, [role=button], [role=switch], [role=option]')
    ? 'control'
    : 'nothing'
}
