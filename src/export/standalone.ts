/**
 * The markup of a picture of the page as it can stand in a file of its own: without the framework's marks, and with
 * lengths on the screen (rem, which no picture knows) turned into units of the drawing, so that everything in it grows
 * with it. `unitsPerRem`: units of the drawing.
 */
export function standalone(markup: string, unitsPerRem: number): string {
  return markup
    .replace(/<!--.*?-->/g, '')
    .replace(/ (?:class|vector-effect)="[^"]*"/g, '')
    .replace(/ stroke-(?:width|dasharray)="[^"]*rem"/g, (attribute) =>
      attribute.replace(/([\d.]+)rem/g, (_, rems: string) => String(Number((Number(rems) * unitsPerRem).toFixed(3)))),
    )
}
