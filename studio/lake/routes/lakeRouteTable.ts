import type { ImageCache } from "../assets/imageCache.ts";
import type { Route } from "../http/router.ts";
import type { Lake } from "../lake.ts";
import { actionRoutes } from "./actionRoutes.ts";
import { documentRoutes } from "./documentRoutes.ts";
import { exportRoutes } from "./exportRoutes.ts";
import { historyRoutes } from "./historyRoutes.ts";
import { lakeRoutes } from "./lakeRoutes.ts";
import { listenRoutes } from "./listenRoutes.ts";
import { mediaRoutes } from "./mediaRoutes.ts";
import { mutateRoutes } from "./mutateRoutes.ts";
import { queryRoutes } from "./queryRoutes.ts";
import { stubRoutes } from "./stubRoutes.ts";
import { uploadRoutes } from "./uploadRoutes.ts";
import { userRoutes } from "./userRoutes.ts";

/** All that the lake answers; anything else is a named failure. Earlier routes win. */
export function lakeRouteTable(lake: Lake, cache: ImageCache): Route[] {
  return [
    ...lakeRoutes(lake),
    ...queryRoutes(lake),
    ...documentRoutes(lake),
    ...mutateRoutes(lake),
    ...actionRoutes(lake),
    ...listenRoutes(lake),
    ...historyRoutes(lake),
    ...exportRoutes(lake),
    ...uploadRoutes(lake),
    ...mediaRoutes(lake, cache),
    ...userRoutes(lake),
    ...stubRoutes(lake),
  ];
}
