import type { Card } from "../results.ts";

/** The picture and file assets that documents may refer to, by id. */
export interface Assets {
  image(id: string): Card<"images"> | undefined;
  file(id: string): Card<"files"> | undefined;
}
