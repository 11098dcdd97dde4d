/**
 * What the service worker uses of its global scope. TypeScript has these types only in a library that cannot be used
 * together with that of pages.
 */
export interface WorkerScope {
  readonly location: Location
  readonly registration: ServiceWorkerRegistration
  readonly clients: {
    matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly Client[]>
    claim(): Promise<void>
  }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void
}

export interface Client {
  readonly id: string
  readonly url: string
}

export interface ExtendableEvent {
  waitUntil(work: Promise<unknown>): void
}

export interface FetchEvent extends ExtendableEvent {
  readonly request: Request
  /** Of the page that a navigation opens; empty where the browser does not tell. */
  readonly resultingClientId: string
  respondWith(response: Promise<Response>): void
}
