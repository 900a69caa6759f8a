import { expect, test } from "vitest";
import { takeTurns } from "../src/contender/index.js";

test("contenders take turns, and each sample goes to whose it is", async () => {
  const order: string[] = [];
  const contender = (name: string, step: number, note?: string) => {
    let value = 0;
    const turn = async () => {
      order.push(name);
      value += step;
      return { time: value, count: 1 };
    };
    return { name, turn, ...(note !== undefined && { note }) };
  };
  const series = await takeTurns("GET", [contender("A", 1), contender("B", 10, "slow")], 3, { time: "ms" });
  expect(order.join("")).toBe("ABABAB");
  expect(series).toEqual([
    { case: "GET", contender: "A", metric: "time", unit: "ms", samples: [1, 2, 3] },
    { case: "GET", contender: "A", metric: "count", unit: "", samples: [1, 1, 1] },
    { case: "GET", contender: "B", metric: "time", unit: "ms", samples: [10, 20, 30], note: "slow" },
    { case: "GET", contender: "B", metric: "count", unit: "", samples: [1, 1, 1], note: "slow" },
  ]);
});
