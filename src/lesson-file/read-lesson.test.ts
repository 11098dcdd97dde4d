import { describe, expect, test } from 'vitest'
import { lineOf, readSmall, SMALL_LESSON } from './testing/small-lesson.ts'

const FILE = 'lessons/small.yaml'

test('a sound lesson is read as it is written', () => {
  const { draft, messages } = readSmall()
  expect(messages).toEqual([])
  expect(draft?.lesson).toMatchObject({
    id: 'small',
    title: 'A lesson',
    minutes: 15,
    skills: ['sourcing', 'map reading'],
    vocabulary: [{ word: 'host', meaning: 'where a site lies' }],
    facts: [{ says: 'With 25%', is: { figure: { country: 'AAA', measure: 'favourable' } } }],
  })
  expect(draft?.lesson.steps[0]).toMatchObject({ phase: 'ask', minutes: 2, optional: false, reveals: [] })
  expect(draft?.lesson.steps[1]?.reveals).toEqual([
    { text: 'It is Aland.', view: 'country=AAA&to=AAA', answer: true },
    { text: 'With 25%.', answer: false },
  ])
})

test('unknown and missing keys, all at once, each in its line', () => {
  const { draft, messages } = readSmall((text) =>
    text
      .replace('ages: 13–18\n', '')
      .replace('sensitivity:', 'sensitivty:')
      .replace('    notes: Let them guess.\n', '')
      .replace('        answer: Because.\n', '        anwser: Because.\n'),
  )
  expect(draft).toBeUndefined()
  const lesson = 'question, minutes, ages, skills, vocabulary, sensitivity, sources, title, steps, facts'
  expect(messages).toEqual([
    `${FILE}:1: the key "ages" is missing`,
    `${FILE}:1: the key "sensitivity" is missing`,
    `${FILE}:8: unknown key "sensitivty" (did you mean "sensitivity"?); allowed: ${lesson}`,
    `${FILE}:11: the key "steps.1.notes" is missing`,
    `${FILE}:28: the key "steps.1.asked.1.answer" is missing`,
    `${FILE}:29: unknown key "steps.1.asked.1.anwser" (did you mean "answer"?); allowed: question, answer`,
  ])
})

test('values that are empty, unknown, of the wrong kind or out of range', () => {
  const { messages } = readSmall((text) =>
    text
      .replace('title: A lesson', 'title:')
      .replace('[sourcing, map reading]', '[sourcing, map reding]')
      .replace('sources: [s]', 'sources: [t]')
      .replace('phase: act', 'phase: acting')
      .replace('screen: Compare.', 'screen: [Compare]')
      .replace('    notes: Show it.', '    notes: Read at mirror.example.'),
  )
  const skills = 'sourcing, corroboration, contextualisation, close reading, map reading, reading figures, arguing'
  expect(messages).toEqual([
    `${FILE}:1: title is empty; allowed: text`,
    `${FILE}:5: skills.2 "map reding" is unknown (did you mean "map reading"?); allowed: ${skills}`,
    `${FILE}:10: sources.1 unknown source "t" (did you mean s, Title?); allowed: ids of sources.csv`,
    `${FILE}:${lineOf('    notes: Show it.')}: steps.2.notes names the mirror "mirror.example"; allowed: the publication itself`,
    `${FILE}:${lineOf('screen: Compare.')}: steps.3.screen is no text; allowed: text`,
    `${FILE}:${lineOf('phase: act\n')}: steps.5.phase "acting" is unknown; allowed: ask, acquire, explore, analyse, act, exit`,
  ])
})

describe('minutes', () => {
  test('that do not add up to those of a lesson', () => {
    const { messages } = readSmall((text) => text.replace('    minutes: 2\n', '    minutes: 4\n'))
    expect(messages).toEqual([`${FILE}:11: steps last 17 minutes in all; allowed: 15; optional steps do not count`])
  })

  test('of optional steps, which are counted apart', () => {
    const optional = (minutes: number) =>
      `  - phase: exit\n    optional: yes\n    minutes: ${minutes}\n    view: ''\n    screen: More.\n    notes: More.\n    pupil: More.\n    expected: []\n    asked: []\nfacts:`
    expect(readSmall((text) => text.replace('facts:', optional(5))).messages).toEqual([])
    expect(readSmall((text) => text.replace('facts:', optional(6))).messages).toEqual([
      `${FILE}:11: steps has 6 optional minutes; allowed: at most 5`,
    ])
  })

  test('of another lesson than fifteen', () => {
    const { messages } = readSmall((text) => text.replace('minutes: 15', 'minutes: 45'))
    expect(messages).toEqual([`${FILE}:3: minutes "45" is not the length of a lesson; allowed: 15`])
  })
})

test('phases out of order, and one that only an optional step has', () => {
  const { messages } = readSmall((text) => text.replace('phase: explore', 'phase: exit\n    optional: yes'))
  expect(messages).toEqual([
    `${FILE}:11: steps has no step for explore; allowed: each of the six phases, in a step that is not optional`,
    `${FILE}:11: steps last 12 minutes in all; allowed: 15; optional steps do not count`,
    `${FILE}:${lineOf('phase: analyse') + 1}: steps.4.phase "analyse" comes after "exit"; allowed: phases in the order ask, acquire, explore, analyse, act, exit`,
  ])
})

test('texts that are too long for the wall, the notes or the answer, counted as a reader counts', () => {
  const words = (number: number) => Array.from({ length: number }, () => 'word').join(' ')
  const flags = '🇺🇦'.repeat(90)
  expect(
    readSmall((text) => text.replace('Where is it?', flags).replace('Let them guess.', words(120))).messages,
  ).toEqual([])
  const { messages } = readSmall((text) =>
    text
      .replace('screen: Where is it?', `screen: ${'x'.repeat(91)}`)
      .replace('notes: Let them guess.', `notes: ${words(121)} – …`)
      .replace('why: 12% there.', `why: ${words(41)}`)
      .replace('text: In order.', `text: ${'x'.repeat(92)}`),
  )
  expect(messages).toEqual([
    `${FILE}:15: steps.1.screen has 91 characters; allowed: at most 90`,
    `${FILE}:16: steps.1.notes has 121 words; allowed: at most 120`,
    `${FILE}:${lineOf('why: 12% there.')}: steps.1.question.options.2.why has 41 words; allowed: at most 40`,
    `${FILE}:${lineOf('text: In order.')}: steps.4.reveals.1.text has 92 characters; allowed: at most 90`,
  ])
})

test('a blank that is empty or does not end', () => {
  const { messages } = readSmall((text) =>
    text.replace('[[Aland]]', '[[ ]]').replace('pupil: Look.', 'pupil: See [[here.'),
  )
  const allowed = 'blanks such as [[8]], with the answer in them'
  expect(messages).toEqual([
    `${FILE}:17: steps.1.pupil has a blank that is empty or does not end; allowed: ${allowed}`,
    `${FILE}:${lineOf('pupil: Look.')}: steps.2.pupil has a blank that is empty or does not end; allowed: ${allowed}`,
  ])
})

describe('a question', () => {
  test('with two right options, or none', () => {
    expect(
      readSmall((text) => text.replace('          why: 12% there.', '          why: 12%.\n          right: yes'))
        .messages,
    ).toEqual([`${FILE}:22: steps.1.question.options 2 are marked right; allowed: exactly one with right: yes`])
    expect(readSmall((text) => text.replace('          right: yes\n', '')).messages).toEqual([
      `${FILE}:22: steps.1.question.options 0 are marked right; allowed: exactly one with right: yes`,
    ])
  })

  test('with an option without its why, and one that is there twice', () => {
    const { messages } = readSmall((text) =>
      text.replace('          why: 12% there.\n', '').replace('- text: Beland', '- text: aland'),
    )
    expect(messages).toEqual([
      `${FILE}:26: steps.1.question.options.2 is the same as option 1; allowed: options that differ`,
      `${FILE}:26: the key "steps.1.question.options.2.why" is missing`,
    ])
  })

  test('that does not say what the data are asked, or of a kind that there is not', () => {
    expect(readSmall((text) => text.replace('      answer: {rank: {measure: favourable}}\n', '')).messages).toEqual([
      `${FILE}:18: steps.1.question does not say what the data are asked; allowed: an answer, or a claim in each option`,
    ])
    expect(readSmall((text) => text.replace('kind: explain', 'kind: explan')).messages).toEqual([
      `${FILE}:${lineOf('kind: explain')}: steps.5.question.kind "explan" is unknown (did you mean "explain"?); allowed: predict, find, order, explain, confidence`,
    ])
  })

  test('with one option, or with five', () => {
    const five = ['C', 'D', 'E'].map((text) => `        - {text: ${text}, why: No.}\n`).join('')
    expect(
      readSmall((text) => text.replace('    expected: [A guess', `${five}    expected: [A guess`)).messages,
    ).toEqual([`${FILE}:22: steps.1.question.options has 5 options; allowed: 2 to 4`])
  })
})

describe('the reveal that answers', () => {
  test('is missing, or comes after the next question', () => {
    const once = (text: string) => text.replace('        answer: yes\n      - text: With', '      - text: With')
    expect(readSmall(once).messages).toEqual([
      `${FILE}:18: steps.1.question is not answered before the next question; allowed: a reveal with answer: yes`,
    ])
    expect(
      readSmall((text) => text.replace('      - text: In order.\n        answer: yes', '      - text: In order.'))
        .messages,
    ).toEqual([
      `${FILE}:${lineOf('kind: order') - 2}: steps.4.question is never answered; allowed: a reveal with answer: yes`,
    ])
  })

  test('answers nothing where no question is open', () => {
    const { messages } = readSmall((text) =>
      text.replace('- text: With 25%.', '- text: With 25%.\n        answer: yes'),
    )
    expect(messages).toEqual([
      `${FILE}:${lineOf('- text: With 25%.')}: steps.2.reveals.2 answers nothing: no question is open; allowed: one answer: yes for each question, after it`,
    ])
  })
})

test("a teacher's own lesson needs a title and steps with a view and words, and says how long it is", () => {
  const own = [
    'title: Mine',
    'steps:',
    '  - {view: frame=x, screen: Look., minutes: 4}',
    '  - {view: "", screen: Think.}',
  ].join('\n')
  const { draft, messages } = readSmall(() => own, 'own')
  expect(messages).toEqual([])
  expect(draft?.lesson).toMatchObject({
    title: 'Mine',
    minutes: 5,
    sources: [],
    steps: [{ phase: 'explore' }, { notes: '' }],
  })
  expect(readSmall(() => 'title: Mine\nsteps: []', 'own').messages).toEqual([
    `${FILE}:2: steps is empty; allowed: one step or more`,
  ])
})

test('a file that is no lesson', () => {
  expect(readSmall(() => 'just words').messages).toEqual([`${FILE}:1: the file is not a group of keys`])
  expect(readSmall(() => SMALL_LESSON.replace('title: A lesson', 'title: A\ntitle: B')).messages).toEqual([
    expect.stringMatching(/^lessons\/small\.yaml:2: no valid YAML/),
  ])
})
