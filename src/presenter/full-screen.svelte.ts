/** Whether the whole page fills the screen, and how to change that. */
export class FullScreen {
  isOn = $state(false)
  /** False where the browser or the frame around the page forbids it. */
  readonly isAllowed: boolean
  private readonly page: Document

  constructor(page: Document) {
    this.page = page
    this.isAllowed = page.fullscreenEnabled
    this.isOn = page.fullscreenElement !== null
  }

  /** The page as a whole: the text beside the map is part of the picture. */
  async toggle(): Promise<void> {
    try {
      if (this.page.fullscreenElement) await this.page.exitFullscreen()
      else await this.page.documentElement.requestFullscreen()
    } catch {
      // Refused: the browser has said so itself, and all else works.
    }
  }

  /** @returns stops watching */
  watch(): () => void {
    const changed = (): void => void (this.isOn = this.page.fullscreenElement !== null)
    this.page.addEventListener('fullscreenchange', changed)
    return () => this.page.removeEventListener('fullscreenchange', changed)
  }
}
