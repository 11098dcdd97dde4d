import type { Attachment } from 'svelte/attachments'

/** Calls `reach` once the element is near the visible part of the sidebar. */
export function whenSeen(reach: () => void): Attachment {
  return (element) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) reach()
      },
      { root: element.closest('[data-scroller]'), rootMargin: '800px 0px' },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }
}
