import type { Lesson, Step } from '../dataset/lesson.ts'

function step(more: Partial<Step>): Step {
  return {
    phase: 'explore',
    minutes: 3,
    optional: false,
    view: '',
    screen: 'Look.',
    notes: 'For the teacher alone.',
    pupil: 'Write.',
    reveals: [],
    expected: ['What is expected.'],
    asked: [{ question: 'Why?', answer: 'Because.' }],
    ...more,
  }
}

function reveal(text: string, more: Partial<Step['reveals'][number]> = {}): Step['reveals'][number] {
  return { text, answer: false, ...more }
}

/** Four steps: a prediction that is answered in the second, an order, and an optional search for a country. */
export const smallLesson: Lesson = {
  id: 'small',
  title: 'A lesson',
  question: 'Is it so?',
  minutes: 15,
  ages: '13–18',
  skills: ['sourcing'],
  vocabulary: [{ word: 'host', meaning: 'where a site lies' }],
  sensitivity: 'Be kind.',
  sources: ['s'],
  facts: [],
  steps: [
    step({
      phase: 'ask',
      minutes: 2,
      view: 'layers=',
      pupil: 'It is [[Aland]], not [[Beland]].',
      question: {
        kind: 'predict',
        prompt: 'Which?',
        answer: { rank: { measure: 'favourable' } },
        options: [
          { text: 'Beland', right: false, why: 'Fewer there.' },
          { text: 'Aland', right: true, why: 'More there.' },
        ],
      },
    }),
    step({
      phase: 'acquire',
      view: 'layers=sites',
      reveals: [
        reveal('Look here.', { view: 'layers=sites&frame=europe' }),
        reveal('More there than here.', { answer: true }),
        reveal('And here.', { view: 'frame=africa' }),
      ],
    }),
    step({
      optional: true,
      minutes: 4,
      question: { kind: 'find', prompt: 'Find it.', answer: {}, why: 'So.', target: 'CCC' },
      reveals: [reveal('There.', { answer: true, view: 'country=CCC' })],
    }),
    step({
      phase: 'exit',
      reveals: [reveal('In order.', { answer: true })],
      question: {
        kind: 'order',
        prompt: 'The lowest first.',
        first: 'lowest',
        order: [2, 0, 1],
        options: ['one', 'two', 'three'].map((text) => ({ text, by: {}, why: `why ${text}` })),
      },
    }),
  ],
}
