import { isMissing, type Serializer } from "../serialize/index.js";
import { type Escape, escapeText, type UrlParameter } from "./url-parameters.js";

/** How RFC 6570 writes a value: `{x}`, `{.x}`, `{/x}`, `{;x}`, and `{?x}` or `{&x}`. */
export type ExpansionStyle = "" | "." | "/" | ";" | "&";

/**
 * A parameter as RFC 6570 expands it, where it is more than a text in its place: lists and objects, and
 * the styles of paths. Nothing where nothing is given.
 *
 * @param explode whether each item, or member, stands for itself
 */
export function expansion(
  name: string,
  wire: string,
  serialize: Serializer,
  style: ExpansionStyle,
  explode: boolean,
  escape?: Escape,
): UrlParameter {
  const isNamed = style === ";" || style === "&";
  const between = style === "" ? "," : style;
  const text = (value: unknown) => escapeText(value, name, escape);
  const named = (value: string) =>
    isNamed ? `${wire}${value === "" && style === ";" ? "" : `=${value}`}` : value;
  const parts = (value: unknown): string[] => {
    if (Array.isArray(value)) {
      const items = value.filter((item) => !isMissing(item)).map(text);
      return explode ? items.map(named) : [items.join(",")].filter(Boolean).map(named);
    }
    if (typeof value !== "object" || value === null) return [named(text(value))];
    const members = Object.entries(value).filter(([, one]) => !isMissing(one));
    if (explode) return members.map(([key, one]) => `${text(key)}=${text(one)}`);
    return [members.flatMap(([key, one]) => [text(key), text(one)]).join(",")].filter(Boolean).map(named);
  };
  return ({ rules: version, secrets }, args) => {
    const value = serialize(args[name], name, { version, secrets });
    const found = isMissing(value) ? [] : parts(value);
    return found.length === 0 ? "" : style + found.join(between);
  };
}
