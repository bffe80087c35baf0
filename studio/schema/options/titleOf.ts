export interface TitledOption {
  readonly title: string;
  readonly value: string;
}

/** The German title of an option's stored value; an unknown value is shown as it is. */
export function titleOf(options: readonly TitledOption[], value: string | undefined): string {
  return options.find((option) => option.value === value)?.title ?? value ?? "";
}
