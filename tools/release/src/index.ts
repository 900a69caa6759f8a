export { type CodeBlock, codeBlocks, fencedBlocks } from "./readme/code-blocks.js";
export { typeCheck } from "./readme/type-check.js";
export { copyWorkspace } from "./workspace/copy-workspace.js";
export { type PublishedPackage, publishedPackages } from "./workspace/published-packages.js";
