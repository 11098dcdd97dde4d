import type { Camera } from '../domain/view.ts'

/**
 * A camera that shows, in a picture of another width, the part of the world that is seen on the screen. Frames and
 * countries fit themselves into whatever there is; a camera that a person moved has a zoom for the size of the screen.
 */
export function cameraFor(camera: Camera, screenWidth: number, width: number): Camera {
  if (camera.kind !== 'free' || screenWidth <= 0) return camera
  return { ...camera, zoom: camera.zoom + Math.log2(width / screenWidth) }
}
