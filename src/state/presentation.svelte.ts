import type { EntityKey } from '../dataset/dataset.ts'
import type { Lesson, Step } from '../dataset/lesson.ts'
import {
  back,
  backStep,
  firstPosition,
  goTo,
  minutesBehind,
  next,
  nextStep,
  progress,
  remainingMinutes,
  settled,
  stepAt,
  viewAt,
  type LessonPosition,
  type Progress,
} from '../domain/lesson.ts'
import { answeredHere, askedQuestion, type AnsweredQuestion, type AskedQuestion } from '../domain/lesson-question.ts'
import type { Atlas } from './atlas.svelte.ts'
import { keepMode, keptMode } from './kept.ts'
import { keepPlace, keptPlace, type LessonPlace } from './lesson-places.ts'

/** What lies over the map; Escape closes it. */
export type Layer = 'none' | 'overview' | 'help' | 'notes' | 'lessons'
export type Curtain = 'open' | 'black' | 'white'
/** What the panel beside the map shows: the step's task, or the card of what is selected. */
export type Tab = 'task' | 'card'

/**
 * A lesson that is being given. Where it stands is in the view, so that address, reload and Back know it; here is only
 * what belongs to this screen.
 */
export class Presentation {
  readonly atlas: Atlas
  lessons: readonly Lesson[] = $state.raw([])
  layer: Layer = $state.raw('none')
  curtain: Curtain = $state.raw('open')
  tab: Tab = $state.raw('task')
  /** The country that was clicked last as an answer. */
  picked: EntityKey | undefined = $state.raw()
  /** Digits of a step that is being named. */
  typed = $state.raw('')
  /** The switches of the layers, which a step has set, can be had. */
  areToolsShown = $state.raw(false)
  isPointing = $state.raw(false)
  isTimerShown = $state.raw(false)
  startedAt: number | undefined = $state.raw()
  visited: ReadonlySet<number> = $state.raw(new Set())

  readonly lesson: Lesson | undefined = $derived.by(() =>
    this.lessons.find(({ id }) => id === this.atlas.view.lesson?.lesson),
  )
  readonly position: LessonPosition | undefined = $derived.by(() =>
    this.lesson && this.atlas.view.lesson ? settled(this.lesson, this.atlas.view.lesson) : undefined,
  )
  readonly step: Step | undefined = $derived.by(() =>
    this.lesson && this.position ? stepAt(this.lesson, this.position.step) : undefined,
  )
  readonly progress: Progress | undefined = $derived.by(() =>
    this.lesson && this.position ? progress(this.lesson, this.position) : undefined,
  )
  /** Texts of the reveals so far, the latest last. */
  readonly reveals: readonly string[] = $derived.by(() =>
    (this.step?.reveals ?? []).slice(0, this.position?.reveal ?? 0).map(({ text }) => text),
  )
  /** Where the class's attention is: words in it that the article has are looked for there. */
  readonly attention: string = $derived.by(() =>
    this.step ? [this.step.screen, this.reveals.at(-1) ?? ''].join(' ') : '',
  )
  readonly asked: AskedQuestion | undefined = $derived.by(() =>
    this.step?.question ? askedQuestion(this.step.question) : undefined,
  )
  readonly answered: AnsweredQuestion | undefined = $derived.by(() =>
    this.lesson && this.position ? answeredHere(this.lesson, this.position) : undefined,
  )
  /** Planned minutes from the start of this step to the end. */
  readonly remaining: number = $derived.by(() =>
    this.lesson && this.position ? remainingMinutes(this.lesson, this.position) : 0,
  )

  constructor(atlas: Atlas) {
    this.atlas = atlas
  }

  /** Minutes behind the plan; negative is early. `now`: ms since 1970. */
  behind(now: number): number {
    if (!this.lesson || !this.position || this.startedAt === undefined) return 0
    return minutesBehind(this.lesson, this.position, (now - this.startedAt) / 60_000, this.visited)
  }

  /** Where a class has left a lesson, if it has come further than its beginning. */
  placeIn(lesson: Lesson): LessonPlace | undefined {
    const place = keptPlace(lesson)
    return place && (place.position.step > 1 || place.position.reveal > 0) ? place : undefined
  }

  begin(lesson: Lesson): void {
    this.visited = new Set()
    this.startedAt = undefined
    this.open(lesson, firstPosition(lesson))
  }

  resume(lesson: Lesson): void {
    this.open(lesson, keptPlace(lesson)?.position ?? firstPosition(lesson))
  }

  private open(lesson: Lesson, position: LessonPosition): void {
    this.layer = 'none'
    this.curtain = 'open'
    this.show(lesson, position)
  }

  /** The lesson of an address: its step's view, where the address has none, and what this browser knows of it. */
  take(): void {
    const { lesson, position } = this
    if (!lesson || !position) return
    const place = keptPlace(lesson)
    if (place) {
      this.visited = new Set(place.visited)
      this.startedAt = place.startedAt
    }
    if (this.atlas.isStepViewDue) this.show(lesson, position)
    else this.chooseTab()
  }

  next(): void {
    this.go(next)
  }
  back(): void {
    this.go(back)
  }
  nextStep(): void {
    this.go(nextStep)
  }
  backStep(): void {
    this.go((_, position) => backStep(position))
  }
  /** `step` from 1; the nearest that there is. */
  goTo(step: number): void {
    this.layer = 'none'
    if (this.position?.step === step) return
    this.go((lesson) => goTo(lesson, step))
  }

  private go(move: (lesson: Lesson, position: LessonPosition) => LessonPosition): void {
    const { lesson, position } = this
    // From black, going on only shows the picture again.
    if (this.curtain !== 'open') {
      this.curtain = 'open'
      return
    }
    if (!lesson || !position) return
    const to = move(lesson, position)
    if (to.step === position.step && to.reveal === position.reveal) return
    if (to.step === position.step && viewAt(lesson, to) === viewAt(lesson, position)) {
      this.atlas.standAt(to)
      this.chooseTab()
    } else this.show(lesson, to)
  }

  private show(lesson: Lesson, position: LessonPosition): void {
    this.picked = undefined
    this.atlas.showStep(viewAt(lesson, position), position)
    this.chooseTab()
  }

  /** A question that is open, or has just been answered, comes before the card of what the step shows. */
  private chooseTab(): void {
    const isUnmarked = this.asked?.kind === 'explain' || this.asked?.kind === 'confidence'
    const isOpen = this.asked !== undefined && !isUnmarked && !this.answered
    const isAnswer = this.step?.reveals[(this.position?.reveal ?? 0) - 1]?.answer === true
    this.tab = this.atlas.view.selection && !isOpen && !isAnswer ? 'card' : 'task'
  }

  /** Something else was selected by hand: its card is what the person wants to see. */
  selected(): void {
    const { selection } = this.atlas.view
    // To find something is asked: a click is an answer.
    if (this.asked?.kind === 'find' && !this.answered) {
      if (selection?.kind === 'country') this.picked = selection.id
      this.tab = 'task'
    } else this.tab = selection ? 'card' : 'task'
  }

  /** To be called whenever the position has changed. */
  keepPlace(): void {
    const { position } = this
    if (!position) return
    if (!this.visited.has(position.step)) this.visited = new Set([...this.visited, position.step])
    keepPlace({
      position,
      visited: [...this.visited],
      ...(this.startedAt !== undefined && { startedAt: this.startedAt }),
    })
  }

  /** The same again takes it away. */
  draw(curtain: 'black' | 'white'): void {
    this.curtain = this.curtain === curtain ? 'open' : curtain
  }

  toggle(layer: Layer): void {
    this.layer = this.layer === layer ? 'none' : layer
  }

  /** The first press starts the timer. */
  toggleTimer(now: number): void {
    if (this.startedAt === undefined) {
      this.startedAt = now
      this.isTimerShown = true
      this.keepPlace()
    } else this.isTimerShown = !this.isTimerShown
  }

  stopTimer(): void {
    this.startedAt = undefined
    this.isTimerShown = false
    this.keepPlace()
  }

  /** Closes a layer, then shows the overview, then leaves. */
  escape(): void {
    if (this.typed !== '') this.typed = ''
    else if (this.curtain !== 'open') this.curtain = 'open'
    else if (this.atlas.choice) this.atlas.dismissChoice()
    else if (this.layer === 'overview') this.leave()
    else if (this.layer !== 'none') this.layer = 'none'
    else if (this.lesson) this.layer = 'overview'
  }

  leave(): void {
    this.layer = 'none'
    this.curtain = 'open'
    this.atlas.leaveLesson()
    this.atlas.chooseMode(keptMode())
  }

  /** Back to a page for somebody at a desk. */
  leaveProjector(): void {
    keepMode('page')
    this.isPointing = false
    this.layer = 'none'
    this.atlas.chooseMode('page')
  }

  type(digit: number): void {
    this.typed = `${this.typed}${digit}`.slice(-3)
  }

  /** Goes to the step that was typed. */
  enter(): void {
    const step = Number(this.typed)
    this.typed = ''
    if (step > 0) this.goTo(step)
  }
}
