import { readFileSync, readdirSync } from "node:fs";

/** Clock ticks of Linux in a second, as `/proc` counts. */
const ticks = 100;

/** What a process has used. */
export interface Usage {
  /** Seconds. */
  readonly cpu: number;
  /** Bytes it does not share with others, as far as that can be told. */
  readonly memory: number;
}

/** What a process has used so far; nothing where it is gone, or where there is no `/proc`. */
export function usageOf(pid: number): Usage {
  try {
    return { cpu: cpuOf(pid), memory: memoryOf(pid) };
  } catch {
    return { cpu: 0, memory: 0 };
  }
}

/** Processor seconds of a process so far; 0 where it is gone. */
export function cpuOf(pid: number): number {
  try {
    const fields = statOf(pid);
    return (Number(fields[11]) + Number(fields[12])) / ticks;
  } catch {
    return 0;
  }
}

/** The same of a process with those it has started, dead ones included. */
export function usageOfTree(pid: number): Usage {
  try {
    const fields = statOf(pid);
    const own = usageOf(pid);
    const dead = (Number(fields[13]) + Number(fields[14])) / ticks;
    const children = childrenOf(pid).map(usageOf);
    const sum = (what: keyof Usage) => children.reduce((all, each) => all + each[what], own[what]);
    return { cpu: sum("cpu") + dead, memory: sum("memory") };
  } catch {
    return { cpu: 0, memory: 0 };
  }
}

function statOf(pid: number): string[] {
  const text = readFileSync(`/proc/${pid}/stat`, "utf8");
  return text.slice(text.lastIndexOf(")") + 2).split(" ");
}

function memoryOf(pid: number): number {
  const text = readFileSync(`/proc/${pid}/smaps_rollup`, "utf8");
  return Number(/^Pss:\s+(\d+)/m.exec(text)?.[1] ?? 0) * 1024;
}

function childrenOf(pid: number): number[] {
  return readdirSync("/proc").flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      return Number(statOf(Number(name))[1]) === pid ? [Number(name)] : [];
    } catch {
      return [];
    }
  });
}
