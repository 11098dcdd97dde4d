import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitSentences } from './sentences.ts'

/** Sentences are written apart by " | ". */
const rows = [
  'One. | Two! | Three? | Four.',
  'Former U.S. President Bush met U.S. Secretary Gates in the U.S. | They talked.',
  'The U.S. State Department spoke. | Then the U.K. Foreign Office did.',
  'He lives in the U.S. | He likes it.',
  'Dr. King and Mr. Smith met Mrs. Jones, Prof. Lee and Gen. Petraeus. | They left.',
  'George W. Bush and J. F. Kennedy. | John F. Kennedy Jr. was young.',
  'St. Petersburg is old. | Mt. Everest is high.',
  'It is No. 5 on the list. | He said no. | Five left.',
  'See Fig. 3, p. 12 and Art. 5 of the treaty. | It binds.',
  'It rose by 3.5 per cent to $1.2 million. | Nobody minded.',
  'On the eve of the 33rd Summit. | On 5 Nov. 2007 he left.',
  'They met at 10 a.m. Monday. | They parted at 5 p.m. | The night was long.',
  'Some, e.g. Poland, agreed; others, i.e. Spain, did not. | So be it.',
  '"We agree." | He said "no one feels safe! | Because no one can feel it." | Of course.',
  'He said that "it was over". | Putin left.',
  'He said: "It is over." | Then he left.',
  '"Putin... is not a Stalin. | There are no purges."',
  'It was over... | Then it began.',
  'It was… | Then it was not.',
  '(This is so.) | That is not.',
  'He went (it was late). | She stayed.',
  'Of course such a policy stimulates an arms race.". | That was all.',
  'an ("See also The Orange revolution"). | Crises also developed.',
  '[And] They could also lose out. | Some see it.',
  'Apple Inc. grew. | Microsoft Corp. did too.',
  'What steps? | Of course we must.',
  'Is it? he asked. | It is.',
  '“So?” | “Yes.” | He nodded.',
  'Vladimir Putin said prior to 33rd G8 Summit, on 4 June 2007: "we do not want confrontation; we want to engage in dialogue." | So he said.',
  'It ended in 1991. | 1992 was worse.',
  'Visit example.com or mail a.b@example.org today. | Thanks.',
  'Version 2.0 is out.',
  'World War I. | Germany lost.',
  'They met Jan. 5. | All agreed.',
  'The policy was clear. | "We shall not go," he said.',
  'The text had no stop',
  'Line one.\u00A0| Line two.',
  'Wait!! | What?! | Yes.',
  'In July 2012 Putin said in address:',
  '他来了。| 他走了。',
]

describe('sentences', () => {
  test.each(rows)('%s', (row) => {
    const parts = row.split('|').map((part) => part.trim())
    const text = row.replace(/ ?\| ?/g, row.includes('。') || row.includes('\u00A0|') ? '' : ' ')
    const found = splitSentences(text).map(({ start, end }) => text.slice(start, end))
    expect(found).toEqual(parts)
  })

  test('nothing but white space has none', () => {
    expect(splitSentences('')).toEqual([])
    expect(splitSentences(' \n\u00A0')).toEqual([])
  })

  test('ranges ascend and cover all but the white space between them', () => {
    const text = fc.string({ unit: fc.constantFrom(...'aA.!?…"”)( \n1', 'U.S. ', 'Dr. ', '. The ', '\uD800', 'é') })
    fc.assert(
      fc.property(text, (value) => {
        let end = 0
        for (const sentence of splitSentences(value)) {
          expect(value.slice(end, sentence.start).trim()).toBe('')
          expect(sentence.end).toBeGreaterThan(sentence.start)
          end = sentence.end
        }
        expect(value.slice(end).trim()).toBe('')
      }),
    )
  })
})
