/** Names a few and counts the rest: `a, b, c, dan 9 unit lain`. Each name once. */
export function nameSome(names: readonly string[], andOthers: (count: number) => string, most = 6): string {
  const unique = [...new Set(names)];
  // One left over is named, not counted.
  if (unique.length <= most + 1) return unique.join(', ');
  return `${unique.slice(0, most).join(', ')}, ${andOthers(unique.length - most)}`;
}
