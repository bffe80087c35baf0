const BACKTICKS = /`+/g;
const LINE_BREAKS = /[\r\n]+/g;

/**
 * A text as inline code, between more backticks than it has in a row itself. Code stays on its line.
 * Markdown takes one space off both ends, so it gets one where that would be its own, or where a
 * backtick would run into the fence.
 */
export function codeSpan(text: string): string {
  const line = text.replace(LINE_BREAKS, " ");
  if (line === "") return "";
  const longest = Math.max(0, ...[...line.matchAll(BACKTICKS)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const isPadded = /^`|`$|^ .*[^ ].* $/.test(line);
  return isPadded ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
}
