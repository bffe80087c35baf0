/**
 * `make`, with its answers kept: at most `most` of them, then it begins anew, so that a build of any
 * size needs the same memory.
 */
export function remember<Answer>(
  make: (key: string) => Answer,
  { most }: { most: number },
): (key: string) => Answer {
  const answers = new Map<string, Answer>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    if (answers.size >= most) answers.clear();
    const answer = make(key);
    answers.set(key, answer);
    return answer;
  };
}
