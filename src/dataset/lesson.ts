import type { EntityKey, SourceId } from './dataset.ts'

/** A lesson as `data/lessons/<id>.yaml` has it, checked, with the right answers computed from the data. Plain JSON, as the dataset is. */
export interface Lesson {
  /** The name of its file; stands in addresses. */
  readonly id: LessonId
  readonly title: string
  /** One that can be argued about. */
  readonly question: string
  /** Of the steps that are not optional. */
  readonly minutes: number
  /** "13–18" */
  readonly ages: string
  readonly skills: readonly Skill[]
  readonly vocabulary: readonly Term[]
  /** For the teacher: who in the room may be hurt, and by what. */
  readonly sensitivity: string
  readonly sources: readonly SourceId[]
  readonly steps: readonly Step[]
  /** What the texts say and the data were asked about when the atlas was built. */
  readonly facts: readonly Fact[]
}

export type LessonId = string

/** What fits: on the wall, read in a breath, said in a step, printed on two pages. */
export const LESSON_LIMITS = {
  /** Of a whole lesson, optional steps apart. */
  minutes: 15,
  optionalMinutes: 5,
  /** Of every text that is thrown on the wall: screen, reveals, prompts and options. */
  screenCharacters: 90,
  notesWords: 120,
  /** Of why an option is right or wrong. */
  whyWords: 40,
  pages: 2,
} as const

export type Phase = 'ask' | 'acquire' | 'explore' | 'analyse' | 'act' | 'exit'
/** In the order of a lesson. */
export const PHASES: readonly Phase[] = ['ask', 'acquire', 'explore', 'analyse', 'act', 'exit']

export type Skill =
  'sourcing' | 'corroboration' | 'contextualisation' | 'close reading' | 'map reading' | 'reading figures' | 'arguing'
export const SKILLS: readonly Skill[] = [
  'sourcing',
  'corroboration',
  'contextualisation',
  'close reading',
  'map reading',
  'reading figures',
  'arguing',
]

export interface Term {
  readonly word: string
  readonly meaning: string
}

/** A saved view with words for the class, for the teacher and for the pupil. */
export interface Step {
  readonly phase: Phase
  readonly minutes: number
  /** Left out when time is short; its minutes do not count. */
  readonly optional: boolean
  /** A view as the address has it after `#`, without the `#`; '' is the start. */
  readonly view: string
  /** What the class sees, at most 90 characters. */
  readonly screen: string
  /** What the teacher reads, at most 120 words. */
  readonly notes: string
  /** What pupils read on their own device or on paper. `[[8]]` is a blank that is filled in once the answer is known. */
  readonly pupil: string
  /** In the order in which they come. */
  readonly reveals: readonly Reveal[]
  readonly question?: Question
  /** What a good answer says. */
  readonly expected: readonly string[]
  /** What pupils will ask. */
  readonly asked: readonly Asked[]
}

export interface Reveal {
  /** At most 90 characters. */
  readonly text: string
  /** From here on the map shows this. */
  readonly view?: string
  /** It shows the right answer of the last question that has one. */
  readonly answer: boolean
}

export interface Asked {
  readonly question: string
  readonly answer: string
}

export type Question = PredictQuestion | FindQuestion | OrderQuestion | ExplainQuestion | ConfidenceQuestion
export type QuestionKind = Question['kind']

/** One of two to four options is right. */
export interface PredictQuestion {
  readonly kind: 'predict'
  readonly prompt: string
  readonly options: readonly PredictOption[]
  /** What the options are measured against; without it each option has a claim of its own. */
  readonly answer?: Expression
}

export interface PredictOption {
  readonly text: string
  readonly right: boolean
  readonly why: string
  /** What it stands for, where the words alone do not say it. */
  readonly value?: Json
  /** True of the right option, and false of every other. */
  readonly claim?: Expression
}

/** A country is to be found on the map or in a list. */
export interface FindQuestion {
  readonly kind: 'find'
  readonly prompt: string
  readonly answer: Expression
  readonly why: string
  /** Computed. */
  readonly target: EntityKey
}

/** Options are to be put in order; as they stand they are not. */
export interface OrderQuestion {
  readonly kind: 'order'
  readonly prompt: string
  readonly first: 'lowest' | 'highest'
  readonly options: readonly OrderOption[]
  /** Computed: indices into `options`. */
  readonly order: readonly number[]
}

export interface OrderOption {
  readonly text: string
  readonly by: Expression
  readonly why: string
}

/** Answered in words, not marked. */
export interface ExplainQuestion {
  readonly kind: 'explain'
  readonly prompt: string
}

/** Answered by 1 to 4, not marked. */
export interface ConfidenceQuestion {
  readonly kind: 'confidence'
  readonly prompt: string
}

/** Words that stand in the lesson, and what the data have to say for them to be true. */
export interface Fact {
  readonly says: string
  readonly is: Json
}

/** A question to the data: one operator and its argument, as `data/README.md` lists them. Scalars are text, as typed. */
export type Expression = { readonly [operator: string]: Json }
export type Json = string | readonly Json[] | { readonly [key: string]: Json }
