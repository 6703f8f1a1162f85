// What the command runs on, where that is not Node.

export function otherPlatform(): "Bun" | "Deno" | undefined {
  if ("bun" in process.versions) return "Bun";
  return "Deno" in globalThis ? "Deno" : undefined;
}
