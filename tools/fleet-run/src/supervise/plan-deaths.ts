import { places, type Death } from "../job.js";

/**
 * Says where the lives of workers end, one after the other: at each of the places in turn, spread over the
 * items of the run.
 *
 * @param random 0 to 1
 */
export function planDeaths(kills: number, items: number, random: () => number): Death[] {
  // So that most lives have got that far before everything is done.
  const apart = Math.max(1, Math.floor(items / kills));
  return Array.from({ length: kills }, (_, index) => ({
    place: places[index % places.length] ?? places[0],
    nth: 1 + Math.floor(random() * apart),
  }));
}

/** Numbers from 0 to 1 that are the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
