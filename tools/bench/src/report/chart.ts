import { importPeer } from "../contender/index.js";
import { summarize } from "../statistics/index.js";
import type { MeasureResult } from "./result.js";

interface Echarts {
  init(
    element: null,
    theme: null,
    options: object,
  ): { setOption(option: object): void; renderToSVGString(): string; dispose(): void };
}

// Told apart by those who see red and green alike (Okabe and Ito). We are the first in every chart.
const ourColor = "#0072b2";
const colors = ["#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#999999"];

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}

/** What the chart of a measure shows, as echarts wants to be told. */
export function chartOption({ measure, series }: MeasureResult): object {
  const charted = series.filter(({ metric }) => metric === measure.charted);
  const cases = unique(charted.map((one) => one.case));
  const lines = measure.lines === true;
  return {
    animation: false,
    backgroundColor: "#ffffff",
    color: colors,
    title: { text: `${measure.title}: ${measure.charted}, ${charted[0]?.unit ?? ""}`.replace(/, $/, "") },
    // What the text takes is only guessed at without a browser.
    legend: { bottom: 0, itemGap: 28 },
    grid: { left: 16, right: 16, top: 48, bottom: 40, containLabel: true },
    xAxis: { type: "category", data: cases },
    yAxis: { type: lines ? "log" : "value" },
    series: unique(charted.map(({ contender }) => contender)).map((contender) => ({
      name: contender,
      type: lines ? "line" : "bar",
      ...(contender === measure.ours && { itemStyle: { color: ourColor }, lineStyle: { color: ourColor } }),
      data: cases.map((name) => {
        const found = charted.find((one) => one.case === name && one.contender === contender);
        return found === undefined ? null : Number(summarize(found.samples).median.toPrecision(3));
      }),
    })),
  };
}

/** Draws the chart of a measure. */
export async function chart(result: MeasureResult, peers: string): Promise<string> {
  const echarts: Echarts = await importPeer(peers, "echarts");
  const drawn = echarts.init(null, null, { renderer: "svg", ssr: true, width: 900, height: 400 });
  drawn.setOption(chartOption(result));
  const svg = drawn.renderToSVGString();
  drawn.dispose();
  return `${svg}\n`;
}
