import type { Refuse, Tag } from "./scan-tag.js";

/** Follows which elements are open: each end tag has its start tag, and there is one root. */
export interface Nesting {
  /** Whether the root element is open. */
  isInside(): boolean;
  enter(tag: Tag, offset: number): void;
  /** Checks, at the end of the document, that it is complete and not deeper than allowed. */
  finish(offset: number, maxDepth: number): void;
}

export function trackNesting(refuse: Refuse): Nesting {
  const open: string[] = [];
  let deepest = 0;
  let deepestAt = 0;
  return {
    isInside: () => open.length > 0,
    enter({ kind, name }, offset) {
      if (kind === "close") {
        if (open.pop() !== name) refuse("syntax", "an end tag without its start tag", offset);
        return;
      }
      if (open.length === 0 && deepest > 0) refuse("syntax", "more than one root element", offset);
      if (open.length >= deepest) {
        deepest = open.length + 1;
        deepestAt = offset;
      }
      if (kind === "open") open.push(name);
    },
    finish(offset, maxDepth) {
      if (open.length > 0) refuse("syntax", "an element that is not closed", offset);
      if (deepest === 0) refuse("syntax", "no root element: the document is empty", offset);
      if (deepest > maxDepth)
        refuse("depth", `the nesting exceeds ${maxDepth} levels, the depth limit`, deepestAt);
    },
  };
}
