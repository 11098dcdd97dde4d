/** The page's own font, from its font package; MapLibre draws glyphs from the fonts of the page, so none are fetched. */
export const FONT_FAMILY = 'Atkinson Hyperlegible Next Variable'

export const REGULAR_FONT: readonly string[] = [FONT_FAMILY]
/**
 * MapLibre reads the weight from the first name of the stack. No font has this one: it is passed over,
 * and the page's font is drawn semibold.
 */
export const BOLD_FONT: readonly string[] = ['Atlas Bold', FONT_FAMILY]

const FACES = ['400', '700'].map((weight) => `${weight} 48px "${FONT_FAMILY}"`)
/** A face is fetched only when a letter of its range is asked for: one of Latin, one of Latin Extended. */
const LETTERS = 'aş'

/** Whether the fonts of the labels can be drawn at once. */
export function fontsAreThere(): boolean {
  return FACES.every((face) => document.fonts.check(face, LETTERS))
}

/**
 * Resolves when the fonts of the labels can be drawn, or are known not to come: a glyph drawn too early stays in the
 * fallback font for good (maplibre/maplibre-gl-js#7307), but a font that never comes must not cost the labels.
 */
export async function fontsSettled(patience = 4000): Promise<void> {
  const loads = FACES.map((face) => document.fonts.load(face, LETTERS))
  const late = new Promise((resolve) => setTimeout(resolve, patience))
  await Promise.race([Promise.allSettled(loads), late])
}
