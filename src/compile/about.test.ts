import { expect, test } from 'vitest'
import { readAbout } from './about.ts'
import { SMALL_ABOUT } from './testing/small-about.ts'
import { smallInput } from './testing/small-input.ts'

function read(change: (text: string) => string = (text) => text) {
  const { input, messages } = smallInput({ 'atlas.yaml': change(SMALL_ABOUT.join('\n')).split('\n') })
  return { atlas: readAbout(input), messages: messages() }
}

test('the file says what the atlas is about; what looks like a number or a boolean is text where text is meant', () => {
  const { atlas, messages } = read((text) => text.replace('date: spring 2015', 'date: 2015'))
  expect(messages).toEqual([])
  expect(atlas?.about.title).toBe('An atlas')
  expect(atlas?.about.introduction).toBe('What people say, and where.')
  expect(atlas?.about.survey.thresholds.favourable).toEqual([25, 30, 40, 50])
  expect(atlas?.about.survey.sources).toEqual(['atlas', 'agency'])
  expect(atlas?.about.layers.survey.date).toBe('2015')
  expect(atlas?.about.credits[0]).toEqual({ name: 'A Press', what: 'figures', licence: 'no' })
  expect(atlas?.about).not.toHaveProperty('article')
  expect(atlas?.article.title).toBe('Relations')
})

test('unknown and missing keys, all at once, each in its line', () => {
  const { atlas, messages } = read((text) =>
    text.replace('title: An atlas', 'titel: An atlas').replace('  adjective: Austrian', '  adjectiv: Austrian'),
  )
  expect(atlas).toBeUndefined()
  const allowed = 'title, introduction, focus, survey, layers, convention, projectionNote, credits, article'
  expect(messages).toEqual([
    'atlas.yaml:1: the key "title" is missing',
    `atlas.yaml:1: unknown key "titel" (did you mean "title"?); allowed: ${allowed}`,
    'atlas.yaml:5: the key "focus.adjective" is missing',
    'atlas.yaml:8: unknown key "focus.adjectiv" (did you mean "adjective"?); allowed: key, name, adjective, note, noteSources',
  ])
})

test('values that are empty, of the wrong kind or out of range', () => {
  const { messages } = read((text) =>
    text
      .replace('title: An atlas', 'title:')
      .replace('  year: 2015', '  year: 20155')
      .replace('  interviews: 45435', '  interviews: 45,435')
      .replace('favourable: [25, 30, 40, 50]', 'favourable: [25, 40, 30]')
      .replace('unfavourable: [50]', 'unfavourable: [101]')
      .replace('noAnswer: [5, 10, 15, 25]', 'noAnswer: [5, 10, 15, 25, 30]')
      .replace('  name: Austria', '  name: [Austria]')
      .replace('  url: https://example.org/article', '  url: example.org/article'),
  )
  expect(messages).toEqual([
    'atlas.yaml:1: title is empty; allowed: text',
    'atlas.yaml:7: focus.name is no text; allowed: text',
    'atlas.yaml:14: survey.year "20155" is out of range or no whole number; allowed: whole numbers 1000 to 2100',
    'atlas.yaml:17: survey.interviews "45,435" is out of range or no whole number; allowed: whole numbers 1 to 9007199254740991',
    'atlas.yaml:23: survey.thresholds.favourable [25, 40, 30] does not ascend; allowed: percentages in ascending order',
    'atlas.yaml:24: survey.thresholds.unfavourable.0 "101" is out of range or no whole number; allowed: whole numbers 1 to 100',
    'atlas.yaml:25: survey.thresholds.noAnswer has 5 percentages; allowed: 1 to 4 percentages',
    'atlas.yaml:62: article.url "example.org/article" is no web address; allowed: addresses that begin with http:// or https://',
  ])
})

test('unknown countries and sources, no source, and mirrors', () => {
  const { messages } = read((text) =>
    text
      .replace('  key: AUT', '  key: AUX')
      .replace('sources: atlas agency', 'sources: [atlas, agenci]')
      .replace('noteSources: [atlas]', 'noteSources: []')
      .replace('https://example.org/history', 'https://mirror.example/history')
      .replace('note: A note.', 'note: Read at mirror.example.'),
  )
  expect(messages).toEqual([
    'atlas.yaml:6: focus.key unknown country code "AUX" (did you mean AUT, Austria?); allowed: keys of the register',
    'atlas.yaml:9: focus.note names the mirror "mirror.example"; allowed: the publication itself',
    'atlas.yaml:10: focus.noteSources names no source; allowed: ids of sources.csv',
    'atlas.yaml:21: survey.sources unknown source "agenci" (did you mean agency, News?); allowed: ids of sources.csv',
    'atlas.yaml:63: article.historyUrl links the mirror "mirror.example"; allowed: the publication itself',
  ])
})

test('a file that is no YAML, with the line', () => {
  const { messages } = read((text) =>
    text.replace('title: An atlas', 'title: An atlas\ntitle: Another').replace('  key: AUT', '\tkey: AUT'),
  )
  expect(messages.map((message) => message.split(':').slice(0, 3).join(':'))).toEqual([
    'atlas.yaml:2: no valid YAML',
    'atlas.yaml:7: no valid YAML',
  ])
  expect(read(() => 'just words').messages).toEqual(['atlas.yaml:1: the file is not a group of keys'])
})
