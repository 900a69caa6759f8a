import { expect, test } from "vitest";
import { compareApi } from "../src/api/compare-api.js";
import { report } from "./support/reports.js";

const input = "export interface Input {\n  name: string;\n  size?: number;\n}";
const output = "export interface Output {\n  id: string;\n  age?: number;\n}";
const client = (method: string) => `export class Client {\n  constructor(endpoint: string);\n  ${method}\n}`;
const make = client("make(input: Input, options?: object): Promise<Output>;");

/** Level and kind of every change, and what changed. */
function found(before: readonly string[], after: readonly string[]): string[] {
  return compareApi(report(...before), report(...after)).map(
    ({ level, kind, where }) => `${level} ${kind} ${where}`,
  );
}

const whole = [input, output, make];

test("the same report has no changes", () => {
  expect(found(whole, whole)).toEqual([]);
});

test("what a user gives may become optional, and not required", () => {
  const needed = input.replace("size?:", "size:");
  expect(found(whole, [needed, output, make])).toEqual(["breaking required Input.size"]);
  expect(found([needed, output, make], whole)).toEqual(["feature optional Input.size"]);
});

test("what a user gets may become certain, and not optional", () => {
  const certain = output.replace("age?:", "age:");
  expect(found(whole, [input, certain, make])).toEqual(["feature required Output.age"]);
  expect(found([input, certain, make], whole)).toEqual(["breaking optional Output.age"]);
});

test("what is both given and got may become neither", () => {
  const both = client("make(input: Input): Promise<Input>;");
  const needed = input.replace("size?:", "size:");
  expect(found([input, both], [needed, both])).toEqual(["breaking required Input.size"]);
  expect(found([needed, both], [input, both])).toEqual(["breaking optional Input.size"]);
});

test("a type may become wider where it is given and narrower where it is got", () => {
  const wide = (text: string) => text.replace("number", "number | string");
  expect(found(whole, [wide(input), output, make])).toEqual(["feature widened Input.size"]);
  expect(found(whole, [input, wide(output), make])).toEqual(["breaking widened Output.age"]);
  expect(found([wide(input), output, make], whole)).toEqual(["breaking narrowed Input.size"]);
  expect(found([input, wide(output), make], whole)).toEqual(["feature narrowed Output.age"]);
});

test("any other change of a type breaks", () => {
  expect(found(whole, [input.replace("string", "Date"), output, make])).toEqual([
    "breaking retyped Input.name",
  ]);
});

test("words of an open list come as a feature, and go as a fix", () => {
  const words = (list: string) => `export type Size = ${list} | (string & {});`;
  const get = client("size(): Size;");
  expect(found([words('"s"'), get], [words('"s" | "m"'), get])).toEqual(["feature widened Size"]);
  expect(found([words('"s" | "m"'), get], [words('"s"'), get])).toEqual(["fix narrowed Size"]);
});

test("words of a closed list that is got break who handles each", () => {
  const words = (list: string) => `export type Size = ${list};`;
  const get = client("size(): Size;");
  expect(found([words('"s"'), get], [words('"s" | "m"'), get])).toEqual(["breaking widened Size"]);
});

test("a method may take more that can be left out, and nothing else", () => {
  const third = (parameter: string) => [
    input,
    output,
    make.replace("options?: object", `options?: object, ${parameter}`),
  ];
  expect(found(whole, third("more?: string"))).toEqual(["feature added Client.make(more)"]);
  expect(found(third("more?: string"), whole)).toEqual(["breaking removed Client.make(more)"]);
});

test("a method that needs more breaks, one that needs less does not", () => {
  const needed = [input, output, make.replace("options?:", "options:")];
  expect(found(whole, needed)).toEqual(["breaking required Client.make(options)"]);
  expect(found(needed, whole)).toEqual(["feature optional Client.make(options)"]);
});

test("another result of a method breaks", () => {
  const poller = make.replace("Promise<Output>", "Poller<Output>");
  expect(found(whole, [input, output, poller])).toEqual(["breaking retyped the result of Client.make"]);
});

test("the name of a parameter is nobody's business", () => {
  expect(found(whole, [input, output, make.replace("input: Input", "widget: Input")])).toEqual([]);
});

test("what is renamed is told apart from what is removed", () => {
  const renamed = whole.map((text) => text.replace("make(", "create("));
  expect(found(whole, renamed)).toEqual(["breaking renamed Client.make"]);
  const other = "export interface Other {\n  key: string;\n}";
  const another = "export interface Another {\n  key: string;\n}";
  expect(found([other], [another])).toEqual(["breaking renamed Other"]);
  expect(found([other, another], [another])).toEqual(["breaking removed Other"]);
});

test("a new symbol is a feature, whatever it is", () => {
  const added = [...whole, "export function helper(): void;"];
  expect(found(whole, added)).toEqual(["feature added helper"]);
});

test("an alias that becomes an interface of the same name does not break", () => {
  const alias = "export type Options = CallOptions;";
  const extended = "export interface Options extends CallOptions {\n  full?: boolean | undefined;\n}";
  const call = client("make(options?: Options): void;");
  expect(found([alias, call], [extended, call])).toEqual(["feature added Options.full"]);
});

test("an entry point that is gone breaks", () => {
  const other = report(...whole).replace("## widgets", "## widgets/other");
  expect(compareApi(report(...whole), other).map(({ level, where }) => `${level} ${where}`)).toEqual([
    "breaking widgets",
    "feature widgets/other",
  ]);
});
