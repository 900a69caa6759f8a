/** Rows of two columns, aligned. */
export function table(rows: readonly (readonly [string, string | number])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `${name.padEnd(width)}  ${format(value)}\n`).join("");
}

function format(value: string | number): string {
  return typeof value === "number" ? value.toLocaleString("en-US", { maximumFractionDigits: 2 }) : value;
}

/** A line that takes the place of the one before, in a terminal; else a line of its own now and then. */
export function liveLine(stream: NodeJS.WriteStream): (line: string) => void {
  let last = 0;
  return (line) => {
    if (stream.isTTY) {
      stream.write(`\r\u001B[2K${line}`);
      return;
    }
    if (performance.now() - last < 5000) return;
    last = performance.now();
    stream.write(`${line}\n`);
  };
}

/** How many are in each state, those that are not 0. */
export function statesLine(states: Readonly<Record<string, number>>): string {
  const shown = Object.entries(states).filter(([, count]) => count > 0);
  return shown.map(([state, count]) => `${state} ${count}`).join(", ");
}
