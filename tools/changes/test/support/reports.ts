/** An API report of one entry point with these declarations. */
export function report(...declarations: readonly string[]): string {
  return `# API of widgets\n\n## widgets\n\n\`\`\`ts\n${declarations.join("\n\n")}\n\`\`\`\n`;
}
