/** What the plugin of the compile step hands to the page. */
declare module 'virtual:atlas' {
  /** Where the dataset lies, as JSON: the `Dataset` of `src/dataset/dataset.ts`. */
  export const datasetUrl: string
  /** Where the topology lies, as JSON: the `AtlasTopology` of `src/dataset/topology.ts`. */
  export const geometryUrl: string
  /** Where the lessons lie, as JSON: a list of `Lesson` of `src/dataset/lesson.ts`. Fetched when lessons are opened. */
  export const lessonsUrl: string
  /** Where the shapes of the poster lie, as JSON: `PosterShapes` of `src/dataset/poster.ts`; on the dev server alone. */
  export const posterUrl: string
  /** The title of the atlas. */
  export const title: string
}
