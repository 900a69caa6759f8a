import { type Deserializer, inside } from "./place.js";

/** Reads a value that may be `null`, as a value of its own. */
export function nullable<T>(read: Deserializer<T>): Deserializer<T | null> {
  return (wire, place) => (wire === null ? null : read(wire, place));
}

/** Reads a value for which the service has a way of saying that there is none, e.g. `0` for "not ended". */
export function absent<T>(marker: string | number, read: Deserializer<T>): Deserializer<T> {
  return (wire, place) => {
    const value = read(wire, place);
    // Of dates, the moment counts.
    return value?.valueOf() === read(marker, inside())?.valueOf() ? undefined : value;
  };
}
