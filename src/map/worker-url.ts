/** MapLibre's worker, bundled as a file of this site: without it every map stays blank. */
export { default as workerUrl } from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
