import { describe, expect, test } from 'vitest'
import { checkSmall, LESSON_ATLAS, lineOf, SMALL_LESSON } from './testing/small-lesson.ts'

const FILE = 'lessons/small.yaml'

test('a sound lesson comes back with what the data say: the order that is right', () => {
  const { lesson, messages, notices } = checkSmall()
  expect(messages).toEqual([])
  expect(notices).toEqual([])
  expect(lesson?.steps[3]?.question).toMatchObject({ kind: 'order', order: [1, 0] })
  expect(lesson?.steps[0]?.question).toMatchObject({ kind: 'predict', options: [{ right: true }, { right: false }] })
})

test('it is plain JSON: a file and back, it is the same', () => {
  const { lesson } = checkSmall()
  expect(JSON.parse(JSON.stringify(lesson))).toEqual(lesson)
})

describe('a right answer that the data do not bear out', () => {
  test('where the options name values', () => {
    const swapped = (text: string) =>
      text
        .replace('          right: yes\n          why: 25%', '          why: 25%')
        .replace('- text: Beland\n', '- text: Beland\n          right: yes\n')
        .replace('text: It is Aland.', 'text: It is that.')
    expect(checkSmall(swapped).messages).toEqual([
      `${FILE}:23: steps.1.question.options.1 is what the data say (AAA), but is not marked right; allowed: right: yes`,
      `${FILE}:25: steps.1.question.options.2 is marked right, but the data say AAA; allowed: right: yes where the data say so`,
    ])
  })

  test('where the data change', () => {
    const survey = LESSON_ATLAS.survey.map((row) => (row.country === 'BBB' ? { ...row, favourable: 30 } : row))
    const { lesson, messages } = checkSmall(undefined, { ...LESSON_ATLAS, survey })
    expect(lesson).toBeUndefined()
    expect(messages).toEqual([
      `${FILE}:23: steps.1.question.options.1 is marked right, but the data say BBB; allowed: right: yes where the data say so`,
      `${FILE}:26: steps.1.question.options.2 is what the data say (BBB), but is not marked right; allowed: right: yes`,
    ])
  })

  test('where the options are numbers or ranges', () => {
    const options = (right: string, wrong: string) => (text: string) =>
      text
        .replace('{rank: {measure: favourable}}', '{count: {survey: all}}')
        .replace('- text: Aland', `- text: ${right}`)
        .replace('- text: Beland', `- text: ${wrong}`)
    expect(checkSmall(options('Two', 'Three or four\n          value: {from: 3, to: 4}')).messages).toEqual([])
    expect(checkSmall(options('Some\n          value: {to: 2}', 'Many\n          value: {from: 3}')).messages).toEqual(
      [],
    )
    expect(checkSmall(options('Two', 'A few\n          value: {from: 1}')).messages).toEqual([
      `${FILE}:26: steps.1.question.options.2 is what the data say (2), but is not marked right; allowed: right: yes`,
    ])
    expect(checkSmall(options('Two', 'A few')).messages).toEqual([
      `${FILE}:26: steps.1.question.options.2 does not say which number it stands for; allowed: a text that names it, or a value`,
    ])
    expect(checkSmall(options('Two', 'A few\n          value: BBB')).messages).toEqual([
      `${FILE}:27: steps.1.question.options.2.value is a country; allowed: a number, as the answer is`,
    ])
  })

  test('where the options are yes and no, or several countries', () => {
    const options = (answer: string, right: string, wrong: string) => (text: string) =>
      text
        .replace('{rank: {measure: favourable}}', answer)
        .replace('- text: Aland', `- text: ${right}`)
        .replace('- text: Beland', `- text: ${wrong}`)
    expect(checkSmall(options('{surveyed: CCC}', 'No, nobody', 'Yes, all')).messages).toEqual([])
    expect(checkSmall(options('{survey: all}', 'Aland and Beland', 'Celand')).messages).toEqual([])
    expect(checkSmall(options('{survey: all}', 'Aland and Beland', 'Beland, Aland')).messages).toEqual([
      `${FILE}:26: steps.1.question.options.2 is what the data say (AAA, BBB), but is not marked right; allowed: right: yes`,
    ])
  })

  test('where each option claims something', () => {
    const claims = (first: string, second: string) => (text: string) =>
      text
        .replace('      answer: {rank: {measure: favourable}}\n', '')
        .replace('why: 25%', `claim: {surveyed: ${first}}\n          why: 25%`)
        .replace('why: 12%', `claim: {surveyed: ${second}}\n          why: 12%`)
    expect(checkSmall(claims('AAA', 'CCC')).messages).toEqual([])
    expect(checkSmall(claims('CCC', 'BBB')).messages).toEqual([
      `${FILE}:22: steps.1.question.options.1 is marked right, but by the data its claim is false; allowed: a claim that is true`,
      `${FILE}:26: steps.1.question.options.2 is not marked right, but by the data its claim is true; allowed: a claim that is false`,
    ])
  })

  test('where there is none: an order that two options share, or that is there already', () => {
    expect(
      checkSmall((text) => text.replace('country: BBB, measure: unf', 'country: AAA, measure: unf')).messages,
    ).toEqual([
      `${FILE}:${lineOf('- text: In Aland') - 1}: steps.4.question.options have the same number twice (60, 60); allowed: options whose order is certain`,
    ])
    expect(checkSmall((text) => text.replace('first: lowest', 'first: highest')).messages).toEqual([
      `${FILE}:${lineOf('- text: In Aland') - 1}: steps.4.question.options stand in the right order already; allowed: another order, so that there is something to do`,
    ])
  })
})

describe('a country to be found', () => {
  const find =
    (answer: string, pupil = 'Look for it.') =>
    (text: string) =>
      text
        .replace(
          /kind: predict\n[^]*?why: 12% there\./,
          `kind: find\n      prompt: Find it.\n      answer: ${answer}\n      why: So.`,
        )
        .replace('The harbour lies in [[Aland]].', pupil)

  test('is the one that the data yield', () => {
    const { lesson, messages } = checkSmall(find('{hosts: {status: in use}}'))
    expect(messages).toEqual([])
    expect(lesson?.steps[0]?.question).toMatchObject({ kind: 'find', target: 'AAA', why: 'So.' })
    expect(checkSmall(find('{survey: all}')).messages).toEqual([
      `${FILE}:21: steps.1.question.answer yields AAA, BBB; allowed: one country`,
    ])
  })

  test('is not given away by words, nor by the view', () => {
    const gives = (change: (text: string) => string) =>
      checkSmall((text) => change(find('{hosts: {status: in use}}')(text))).messages
    const allowed = 'allowed: no answer before its reveal'
    expect(gives((text) => text.replace('Look for it.', 'Is it in Aland?'))).toEqual([
      `${FILE}:17: steps.1.pupil gives away the answer of step 1: "Aland"; ${allowed}`,
    ])
    expect(gives((text) => text.replace('view: layers=sites', 'view: country=AAA&layers=sites'))).toEqual([
      `${FILE}:14: steps.1.view gives away the answer of step 1: "AAA"; ${allowed}`,
    ])
    expect(gives((text) => text.replace('view: layers=sites', 'view: to=AAA'))).toEqual([
      `${FILE}:14: steps.1.view gives away the answer of step 1: "AAA"; ${allowed}`,
    ])
  })
})

describe('nothing that pupils see gives the right option away before its reveal', () => {
  const given = (line: number, name: string) =>
    `${FILE}:${line}: ${name} gives away the answer of step 1: "Aland"; allowed: no answer before its reveal`

  test('not the screen, the prompt or the pupil’s text, whatever the case; what stands in a blank is not shown', () => {
    const { messages } = checkSmall((text) =>
      text
        .replace('screen: Where is it?', 'screen: Where is ALAND?')
        .replace('prompt: Which country is meant?', 'prompt: Is it (Aland)?')
        .replace('The harbour lies in [[Aland]].', 'Aland, or [[Aland]]?'),
    )
    expect(messages).toEqual([
      given(15, 'steps.1.screen'),
      given(17, 'steps.1.pupil'),
      given(20, 'steps.1.question.prompt'),
    ])
  })

  test('not a reveal before it, nor the step that follows', () => {
    const { messages } = checkSmall((text) =>
      text
        .replace('screen: Look.', 'screen: Look at Aland.')
        .replace('      - text: It is Aland.', '      - text: Aland is near.\n      - text: It is Aland.'),
    )
    const line = lineOf('screen: Look.')
    expect(messages).toEqual([given(line, 'steps.2.screen'), given(line + 4, 'steps.2.reveals.1.text')])
  })

  test('a word that only holds it is another word', () => {
    expect(
      checkSmall((text) => text.replace('screen: Where is it?', 'screen: Who are the Alanders?')).messages,
    ).toEqual([])
  })
})

test('a lesson that does not fit on two pages', () => {
  const asked = Array.from(
    { length: 80 },
    (_, index) => `\n      - question: ${'Why so? '.repeat(20)}${index}\n        answer: So.`,
  )
  const { messages } = checkSmall((text) => text.replace('asked: []', `asked:${asked.join('')}`))
  expect(messages).toEqual([
    expect.stringMatching(
      /^lessons\/small\.yaml:11: steps make the printed lesson \d+ lines long; allowed: at most 124, which is two pages$/,
    ),
  ])
})

describe('facts', () => {
  const fact = (says: string, is: string) => (text: string) =>
    text
      .replace('notes: Slips.', `notes: "${says}"`)
      .replace(
        '  - says: With 25%\n    is: {figure: {country: AAA, measure: favourable}}',
        `  - says: "${says}"\n    is: ${is}`,
      )
  const line = SMALL_LESSON.split('\n').length

  test('that the data bear out', () => {
    for (const [says, is] of [
      ['Two countries', '{count: {survey: all}}'],
      ['25 and 12', '[{figure: {country: AAA, measure: favourable}}, {figure: {country: BBB, measure: favourable}}]'],
      ['Aland and Beland', '{survey: all}'],
      ['most in Aland', '{rank: {measure: favourable}}'],
      ['Nobody asked there', '{not: {surveyed: CCC}}'],
      ['“all is well”', '{stands: {line: 7}}'],
    ] as const) {
      expect(checkSmall(fact(says, is)).notices).toEqual([])
    }
  })

  test('that they do not are told, and the lesson goes on', () => {
    const notice = (says: string, is: string) => {
      const { lesson, notices } = checkSmall(fact(says, is))
      expect(lesson).toBeDefined()
      return notices
    }
    expect(notice('Three countries', '{count: {survey: all}}')).toEqual([
      `${FILE}:${line}: facts.1.is of "Three countries" is 2 by the data, and the words say 3`,
    ])
    expect(notice('Some countries', '{count: {survey: all}}')).toEqual([
      `${FILE}:${line}: facts.1.is of "Some countries" is 2 by the data, and the words say no number`,
    ])
    expect(notice('Aland and Celand', '{survey: all}')).toEqual([
      `${FILE}:${line}: facts.1.is of "Aland and Celand" is AAA, BBB by the data, and the words name AAA, CCC`,
    ])
    expect(notice('Celand was asked', '{surveyed: CCC}')).toEqual([
      `${FILE}:${line}: facts.1.is of "Celand was asked" is false by the data; allowed: what the data say`,
    ])
    expect(notice('All is well', '{stands: {line: 7}}')).toEqual([
      `${FILE}:${line}: facts.1.is of "All is well" is false by the data; allowed: what the data say`,
    ])
  })

  test('whose words stand nowhere in the lesson', () => {
    const { notices } = checkSmall((text) => text.replace('says: With 25%', 'says: with 26%'))
    expect(notices).toEqual([
      `${FILE}:${line - 1}: facts.1.says "with 26%" stands nowhere in the lesson; allowed: words of the lesson`,
      `${FILE}:${line}: facts.1.is of "with 26%" is 25 by the data, and the words say 26`,
    ])
  })
})
